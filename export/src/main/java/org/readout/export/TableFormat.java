package org.readout.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Party;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Document;
import org.readout.model.Precision;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;

/**
 * A table for the eye: a row for each report with its days, its type and its parties, and below it the words that prove
 * it.
 *
 * <p>On a terminal lines are wrapped to its width; without a width nothing is wrapped, and nothing is ever cut.
 */
public final class TableFormat implements ReportFormat {

    private static final int WHEN_WIDTH = 12;
    private static final int TYPE_WIDTH = 22;

    private final OptionalInt width;

    /** For a terminal of that many columns. */
    public static TableFormat fitting(int columns) {
        return new TableFormat(OptionalInt.of(columns));
    }

    /** For a file or a pipe. */
    public static TableFormat unbounded() {
        return new TableFormat(OptionalInt.empty());
    }

    static ExportFormat format() {
        return new ExportFormat(
                "table",
                List.of(".txt"),
                "text/plain",
                "a table for the eye, with the sentence below each report",
                "Loses ids, all places in the text, contexts, quantities, CAMEO codes and reasons.",
                out -> new TableWriter(out, unbounded()));
    }

    private TableFormat(OptionalInt width) {
        this.width = width;
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String render(Reading reading, List<ReportRow> rows) {
        StringBuilder table = new StringBuilder();
        table.append(heading(reading.document(), rows.size())).append('\n');
        for (ReportRow row : rows) {
            row(table, row);
        }
        return table.append('\n').toString();
    }

    @Override
    public String renderSkipped(String source, String reason, String message) {
        return "";
    }

    private static String heading(Document document, int reports) {
        String published = document.published().map(day -> ", published " + day).orElse(", no publication date");
        return document.id() + published + ": " + reports + (reports == 1 ? " report" : " reports");
    }

    private void row(StringBuilder table, ReportRow row) {
        Report report = row.report();
        String lead = pad(days(report.when()), WHEN_WIDTH) + pad(report.label(), TYPE_WIDTH);
        table.append(Wrapping.wrap(lead, parties(row), WHEN_WIDTH + TYPE_WIDTH, width));
        String indent = " ".repeat(WHEN_WIDTH);
        String remarks = remarks(row);
        if (!remarks.isEmpty()) {
            table.append(Wrapping.wrap(indent, remarks, WHEN_WIDTH, width));
        }
        String sentence = report.evidence().quote().replaceAll("\\s+", " ");
        table.append(Wrapping.wrap(indent, "| " + sentence, WHEN_WIDTH, width));
    }

    private static String days(When when) {
        if (when.from().isEmpty() || when.to().isEmpty() || when.precision() == Precision.UNKNOWN) {
            return "undated";
        }
        LocalDate from = when.from().get();
        return switch (when.precision()) {
            case YEAR -> from.toString().substring(0, 4);
            case MONTH -> from.toString().substring(0, 7);
            case WEEK -> from + "/w";
            case DAY, UNKNOWN -> from.equals(when.to().get()) ? from.toString() : from + "..";
        };
    }

    private static String parties(ReportRow row) {
        return names(row, row.report().actors()) + " -> "
                + names(row, row.report().recipients());
    }

    private static String names(ReportRow row, List<Actor> actors) {
        return actors.isEmpty()
                ? "?"
                : actors.stream().map(row::party).map(TableFormat::name).collect(Collectors.joining(" & "));
    }

    private static String name(Party party) {
        Actor actor = party.actor();
        String mention = Party.words(actor.mention().quote());
        String name = party.name().isEmpty() || party.name().equalsIgnoreCase(mention) ? "" : " = " + party.name();
        String codes = actor.country()
                + actor.sectors().stream().map(sector -> " " + sector).collect(Collectors.joining());
        return mention + name + (codes.isEmpty() ? "" : " [" + codes.strip() + "]");
    }

    private static String remarks(ReportRow row) {
        Report report = row.report();
        String review = row.review()
                .filter(state -> state != ReviewState.OPEN)
                .map(state -> Codes.of(state) + "  ")
                .orElse("");
        String status = report.status() == Status.OCCURRED ? "" : Codes.of(report.status()) + "  ";
        String background = report.background() ? "background  " : "";
        String where = report.where()
                .map(place -> "in " + place.mention().quote() + "  ")
                .orElse("");
        String words = report.attribution().stream().map(TableFormat::word).collect(Collectors.joining(", "));
        return (review + status + background + where + words).strip();
    }

    private static String word(Attribution link) {
        String stance = Codes.of(link.stance()) + " \"" + link.cue().quote() + "\"";
        Optional<String> speaker = link.speaker().map(actor -> actor.mention().quote());
        return speaker.map(name -> "on the word of " + name + " (" + stance + ")")
                .orElse(stance);
    }

    private static String pad(String text, int columns) {
        return text.length() < columns ? text + " ".repeat(columns - text.length()) : text + "  ";
    }
}
