package org.readout.export.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.JsonWriter;
import org.readout.export.rows.Party;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.RowWriter;
import org.readout.model.Actor;
import org.readout.model.Precision;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON for TimelineJS 3 (timeline.knightlab.com, "JSON data format"): a slide for each report that has a day, grouped by
 * type. TimelineJS takes headline and text for HTML, so both come escaped.
 */
public final class TimelineJs implements RowWriter {

    private final JsonWriter out;

    private TimelineJs(OutputStream out) throws IOException {
        this.out = new JsonWriter(out);
        this.out.raw("{\"events\":[");
    }

    public static ExportFormat format() {
        return new ExportFormat(
                "timelinejs",
                List.of(".timeline.json"),
                "application/json",
                "slides for TimelineJS, one for each report that has a day",
                "Holds only reports that have a day and that nobody has rejected. Loses coordinates, ids of places and parties, codes, modes, quantities, offsets and"
                        + " stance; best for some hundred reports at most.",
                TimelineJs::new);
    }

    @Override
    public int write(ReportRow row) throws IOException {
        Optional<LocalDate> from = row.report().when().from();
        if (from.isEmpty() || row.isRejected()) {
            return 0;
        }
        out.item(slide(row, from.get()));
        return 1;
    }

    private static ObjectNode slide(ReportRow row, LocalDate from) {
        Report report = row.report();
        ObjectNode node = JsonWriter.object();
        node.set("start_date", day(from, report.when()));
        report.when()
                .to()
                .filter(to ->
                        to.isAfter(from) && report.when().precision() != Precision.MONTH && !isYear(report.when()))
                .ifPresent(to -> node.set("end_date", day(to, report.when())));
        node.putObject("text")
                .put("headline", Markup.escaped(headline(row)))
                .put(
                        "text",
                        paragraph(Party.words(report.evidence().quote()))
                                + paragraph(row.place().fullName())
                                + paragraph(source(row)));
        return node.put("group", report.kinds().get(0))
                .put("unique_id", "report-" + report.id())
                .put("autolink", false);
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + Markup.escaped(text) + "</p>";
    }

    /** The parts of the day that are known. */
    private static ObjectNode day(LocalDate day, When when) {
        ObjectNode node = JsonWriter.object().put("year", day.getYear());
        if (!isYear(when)) {
            node.put("month", day.getMonthValue());
            if (when.precision() != Precision.MONTH) {
                node.put("day", day.getDayOfMonth());
            }
        }
        return node;
    }

    private static boolean isYear(When when) {
        return when.precision() == Precision.YEAR;
    }

    private static String headline(ReportRow row) {
        Report report = row.report();
        String status = report.status() == Status.OCCURRED ? "" : " (" + Codes.of(report.status()) + ")";
        String recipients = report.recipients().isEmpty() ? "" : " \u2192 " + names(row, report.recipients());
        return String.join(" ", report.kinds()) + status + ": " + names(row, report.actors()) + recipients;
    }

    private static String names(ReportRow row, List<Actor> parties) {
        return parties.isEmpty()
                ? "?"
                : String.join(
                        " & ",
                        parties.stream().map(row::party).map(Party::label).toList());
    }

    private static String source(ReportRow row) {
        return row.document().title().map(title -> title + " \u2013 ").orElse("")
                + row.document().source()
                + row.document().published().map(day -> ", " + day).orElse("");
    }

    @Override
    public void close() throws IOException {
        out.raw("\n]}\n");
        out.close();
    }
}
