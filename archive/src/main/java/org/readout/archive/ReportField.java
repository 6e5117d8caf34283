package org.readout.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.readout.model.Report;

/** A field of a report that can be corrected; its code is its key in the report's JSON. */
public enum ReportField {
    TYPE(Report::type),
    MODES(Report::modes),
    STATUS(Report::status),
    BACKGROUND(Report::background),
    ACTORS(Report::actors),
    RECIPIENTS(Report::recipients),
    TRIGGER(Report::trigger),
    EVIDENCE(Report::evidence),
    WHEN(Report::when),
    WHERE(Report::where),
    ATTRIBUTION(Report::attribution),
    QUANTITIES(Report::quantities),
    CONTEXTS(Report::contexts),
    CAMEO(Report::cameo);

    // A getter of a record has no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Report, Object> value;

    ReportField(Function<Report, Object> value) {
        this.value = value;
    }

    /** The value of this field in a report. */
    public Object of(Report report) {
        return value.apply(report);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no field has that code */
    public static ReportField ofCode(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown field \"" + code + "\""));
    }
}
