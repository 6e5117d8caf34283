package org.readout.archive;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.model.Report;

/**
 * What is to be put right in a report, field by field; the other fields go on following what is read.
 *
 * <p>{@code Correction.between(report, corrected)}, where {@code corrected} has other actors, corrects the actors alone.
 *
 * @param corrected the judged report with the right values; its words stand in the judged version of the document
 * @param fields the fields that are corrected, at least one
 */
public record Correction(Report corrected, Set<ReportField> fields) {

    public Correction {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a correction corrects at least one field");
        }
        fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    /**
     * Corrects the fields in which two reports differ. Type and modes go together, as a type allows only its own modes.
     *
     * @throws IllegalArgumentException if they do not differ, or are not reports with one id of one document
     */
    public static Correction between(Report asRead, Report corrected) {
        if (!asRead.id().equals(corrected.id()) || !asRead.document().equals(corrected.document())) {
            throw new IllegalArgumentException("a correction keeps the report's id and document");
        }
        EnumSet<ReportField> fields = Arrays.stream(ReportField.values())
                .filter(field -> !field.of(asRead).equals(field.of(corrected)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportField.class)));
        if (fields.contains(ReportField.TYPE)) {
            fields.add(ReportField.MODES);
        } else if (fields.contains(ReportField.MODES)) {
            fields.add(ReportField.TYPE);
        }
        return new Correction(corrected, fields);
    }
}
