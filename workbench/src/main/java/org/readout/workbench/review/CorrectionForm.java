package org.readout.workbench.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.model.Context;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.workbench.reading.Words;
import org.readout.workbench.review.FormField.Kind;
import org.readout.workbench.review.FormField.Option;
import org.readout.workbench.web.Query;

/** The form in which every field of a report can be put right, with an empty row for one more of whatever there may be several. */
public final class CorrectionForm {

    private final Query values;

    private CorrectionForm(Query values) {
        this.values = values;
    }

    /** As the report is. */
    public static List<FormSection> of(Report report) {
        return of(FormValues.of(report));
    }

    /** As somebody has filled it in. */
    public static List<FormSection> of(Query values) {
        return new CorrectionForm(values).sections();
    }

    private List<FormSection> sections() {
        List<FormSection> sections = new ArrayList<>();
        sections.add(act());
        for (int i = 1; i <= rows("actor"); i++) {
            sections.add(party("Actor", "use-actor", "actor", i));
        }
        for (int i = 1; i <= rows("recipient"); i++) {
            sections.add(party("Recipient", "use-recipient", "recipient", i));
        }
        sections.add(when());
        sections.add(where());
        for (int i = 1; i <= rows("word"); i++) {
            sections.add(attribution("word-" + i));
        }
        for (int i = 1; i <= rows("number"); i++) {
            sections.add(quantity("number-" + i));
        }
        sections.add(rest());
        return sections;
    }

    private int rows(String name) {
        return FormReader.rows(values, name) + 1;
    }

    private FormSection act() {
        return new FormSection(
                "Act",
                "use-trigger",
                List.of(
                        words("act", "Words of the act"),
                        one("act-type", "Type", types().map(CorrectionForm::option)),
                        several("act-mode", "Modes", modes()),
                        one(
                                "act-status",
                                "Status",
                                Arrays.stream(Status.values()).map(CorrectionForm::coded)),
                        field("act-background", "Recalled as history", Kind.TICK)));
    }

    /** The 16 types; none of them only where the report is of none already, for a code of the user's own. */
    private Stream<EventType> types() {
        return values.text("act-type").filter(EventType.OWN.name()::equals).isPresent()
                ? Arrays.stream(EventType.values())
                : EventType.plover().stream();
    }

    /** Each mode once, with the types that allow it. */
    private static Stream<Option> modes() {
        return Arrays.stream(Mode.values()).map(mode -> {
            String types = EventType.plover().stream()
                    .filter(type -> type.modes().contains(mode))
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            return new Option(mode.code(), mode.code() + " (" + types + ")");
        });
    }

    /** The key for the selected words fills in the last row, which is empty. */
    private FormSection party(String label, String does, String name, int number) {
        String row = name + "-" + number;
        boolean last = number == rows(name);
        List<FormField> fields = new ArrayList<>();
        fields.add(words(row, label + " as written"));
        fields.addAll(identity(row));
        return new FormSection(last ? "One more " + label.toLowerCase(Locale.ROOT) : label, last ? does : "", fields);
    }

    private List<FormField> identity(String row) {
        return List.of(
                field(row + "-name", "Name", Kind.TEXT),
                field(row + "-country", "Country", Kind.TEXT),
                field(row + "-sectors", "Sectors", Kind.TEXT),
                field(row + "-office", "Office", Kind.TEXT));
    }

    private FormSection when() {
        return new FormSection(
                "When",
                "use-when",
                List.of(
                        words("when", "Words that date it"),
                        field("when-from", "First day", Kind.TEXT),
                        field("when-to", "Last day", Kind.TEXT),
                        one(
                                "when-precision",
                                "Known to the",
                                Arrays.stream(Precision.values()).map(CorrectionForm::coded))));
    }

    private FormSection where() {
        return new FormSection(
                "Where",
                "use-where",
                List.of(
                        words("where", "Place as written"),
                        field("where-name", "Name", Kind.TEXT),
                        field("where-country", "Country", Kind.TEXT)));
    }

    private FormSection attribution(String row) {
        List<FormField> fields = new ArrayList<>();
        fields.add(words(row, "Words that attribute: said, according to"));
        fields.add(one(
                row + "-stance",
                "Stance",
                withNone(Arrays.stream(Stance.values()).map(CorrectionForm::coded))));
        fields.add(words(row + "-speaker", "Speaker as written"));
        fields.addAll(identity(row + "-speaker"));
        return new FormSection("On whose word", "", fields);
    }

    private FormSection quantity(String row) {
        return new FormSection(
                "Number",
                "",
                List.of(
                        words(row, "Number as written"),
                        one(
                                row + "-kind",
                                "Counts",
                                withNone(Arrays.stream(Quantity.Kind.values()).map(CorrectionForm::coded))),
                        field(row + "-amount", "How many", Kind.TEXT),
                        field(row + "-currency", "Currency", Kind.TEXT)));
    }

    private FormSection rest() {
        return new FormSection(
                "Evidence and codes",
                "use-evidence",
                List.of(
                        words("evidence", "The sentence or sentences that say it"),
                        several(
                                "context",
                                "Contexts",
                                Arrays.stream(Context.values())
                                        .map(context -> new Option(context.code(), context.code()))),
                        field("cameo", "CAMEO code", Kind.TEXT)));
    }

    private FormField words(String name, String label) {
        return new FormField(
                name,
                label,
                Kind.WORDS,
                values.all(name),
                values.text(name + "-at").orElse(""),
                List.of());
    }

    private FormField field(String name, String label, Kind kind) {
        return new FormField(name, label, kind, values.all(name), "", List.of());
    }

    private FormField one(String name, String label, Stream<Option> options) {
        return new FormField(name, label, Kind.ONE, values.all(name), "", options.toList());
    }

    private FormField several(String name, String label, Stream<Option> options) {
        return new FormField(name, label, Kind.SEVERAL, values.all(name), "", options.toList());
    }

    private static Stream<Option> withNone(Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", "–")), options);
    }

    private static Option option(Enum<?> constant) {
        return new Option(constant.name(), constant.name());
    }

    private static Option coded(Enum<?> constant) {
        return new Option(Words.code(constant), Words.code(constant));
    }
}
