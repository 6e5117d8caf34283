package org.readout.export.pages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.export.rows.Codes;
import org.readout.export.rows.Party;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.OwnCode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** One report of an evidence sheet: what, the sentence with its marks, and each field in a list. */
final class ReportCard {

    private final ReportRow row;
    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private ReportCard(ReportRow row) {
        this.row = row;
        report = row.report();
    }

    static String of(ReportRow row) {
        return new ReportCard(row).text();
    }

    private String text() {
        html.append("<article id=\"r-").append(Markup.escaped(report.id())).append("\">\n<h3>");
        html.append(type())
                .append(" <span class=\"days\">")
                .append(days(report.when()))
                .append("</span>");
        flags();
        html.append("</h3>\n<blockquote>").append(MarkedSentence.of(report)).append("</blockquote>\n<dl>\n");
        field("Who", report.actors(), this::party);
        field("To whom", report.recipients(), this::party);
        field("On whose word", report.attribution(), this::word);
        field("Where", report.where().stream().toList(), ReportCard::place);
        field("Numbers", report.quantities(), ReportCard::quantity);
        field("About", report.contexts(), context -> context.code().replace('_', ' '));
        field("When rests on", List.of(report.when()), ReportCard::basis);
        field("CAMEO", report.cameo().isEmpty() ? List.of() : List.of(report.cameo()), code -> code);
        field("Event", row.event().stream().toList(), id -> id);
        field("Report", List.of(report.id()), id -> id);
        return html.append("</dl>\n</article>\n").toString();
    }

    private String type() {
        String modes = report.modes().stream().map(Mode::code).collect(Collectors.joining(", "));
        String codes = report.codes().stream().map(OwnCode::label).collect(Collectors.joining(" \u00B7 "));
        String plover =
                report.type().isPlover() ? report.type().name() + (modes.isEmpty() ? "" : " \u00B7 " + modes) : "";
        return Markup.escaped(plover + (plover.isEmpty() || codes.isEmpty() ? "" : " \u00B7 ") + codes);
    }

    private void flags() {
        if (report.status() != Status.OCCURRED) {
            flag(Codes.of(report.status()));
        }
        if (report.background()) {
            flag("background");
        }
        row.review().ifPresent(state -> flag(Codes.of(state)));
    }

    private void flag(String word) {
        html.append(" <span class=\"flag\">").append(Markup.escaped(word)).append("</span>");
    }

    private <T> void field(String name, List<T> values, Function<T, String> words) {
        if (!values.isEmpty()) {
            String joined = values.stream().map(words).collect(Collectors.joining("; "));
            html.append("<dt>").append(Markup.escaped(name)).append("</dt><dd>");
            html.append(Markup.escaped(joined)).append("</dd>\n");
        }
    }

    private static String days(When when) {
        if (when.from().isEmpty() || when.to().isEmpty() || when.precision() == Precision.UNKNOWN) {
            return "undated";
        }
        String from = when.from().get().toString();
        String to = when.to().get().toString();
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String basis(When when) {
        String words = when.expression()
                .map(expression -> "\u201C" + Party.words(expression.quote()) + "\u201D, ")
                .orElse("");
        return words + Codes.of(when.basis()) + ", precision " + Codes.of(when.precision());
    }

    private String party(Actor actor) {
        String words = Party.words(actor.mention().quote());
        String resolved = row.party(actor).name();
        String name = resolved.isEmpty() || resolved.equalsIgnoreCase(words) ? "" : " = " + resolved;
        String codes = (actor.country() + " " + Party.sectors(actor, " ")).strip();
        String office = actor.office()
                .filter(held -> !words.contains(held))
                .map(held -> ", " + held)
                .orElse("");
        return words + name + office + (codes.isEmpty() ? "" : " [" + codes + "]");
    }

    private String word(Attribution link) {
        String speaker = link.speaker().map(actor -> party(actor) + ", ").orElse("");
        return speaker + Codes.of(link.stance()) + " (\u201C"
                + Party.words(link.cue().quote()) + "\u201D)";
    }

    private static String place(Where where) {
        String words = Party.words(where.mention().quote());
        String name = where.name().isEmpty() || where.name().equalsIgnoreCase(words) ? "" : " = " + where.name();
        String country = where.country().isEmpty() ? "" : " [" + where.country() + "]";
        return words
                + name
                + country
                + where.location().map(ReportCard::located).orElse("");
    }

    private static String located(Location place) {
        String container = place.isContainer() ? "within " + place.name() + ", " : "";
        return ", " + container + Codes.of(place.precision()) + " at " + place.latitude() + ", " + place.longitude();
    }

    private static String quantity(Quantity quantity) {
        return Codes.of(quantity.kind()) + " (\u201C"
                + Party.words(quantity.mention().quote()) + "\u201D)";
    }
}
