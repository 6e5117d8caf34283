package org.readout.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.coding.precedents.Precedent;
import org.readout.model.Actor;
import org.readout.model.Considered;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Reason;
import org.readout.model.Report;

/** The reasons of a report in the words of a person who asks "why". */
final class Explanation {

    private Explanation() {}

    static String of(Document document, Report report, int number, List<Precedent.Match> precedents) {
        StringBuilder text = new StringBuilder();
        text.append(number).append("  ").append(report.label()).append("  ");
        text.append(names(report.actors()))
                .append(" -> ")
                .append(names(report.recipients()))
                .append('\n');
        text.append("   id       ")
                .append(report.id())
                .append(" in ")
                .append(document.id())
                .append('\n');
        text.append("   evidence ").append(oneLine(report.evidence().quote())).append('\n');
        for (Reason reason : report.reasons()) {
            text.append("   ")
                    .append(pad(reason.field()))
                    .append(line(document, reason))
                    .append('\n');
        }
        for (Precedent.Match match : precedents) {
            text.append("   ").append(pad("precedent")).append(line(match)).append('\n');
        }
        return text.append('\n').toString();
    }

    /** {@code 97 % COERCE/arrest "Police [detained] two reporters." (coerce-01.txt:12)}. */
    private static String line(Precedent.Match match) {
        Precedent precedent = match.precedent();
        String sentence = precedent.sentence();
        return String.format(Locale.ROOT, "%.0f %% ", match.similarity() * 100)
                + precedent.type()
                + precedent.modes().stream().map(mode -> "/" + mode.code()).collect(Collectors.joining())
                + " \""
                + sentence.substring(0, precedent.trigger().start())
                + "["
                + precedent.trigger().of(sentence)
                + "]"
                + sentence.substring(precedent.trigger().end())
                + "\" (" + precedent.source() + ")";
    }

    /** What was considered and is not coded; empty if nothing was. */
    static String passedOver(Reading reading) {
        if (reading.considered().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("Considered in ")
                .append(reading.document().id())
                .append(", not coded:\n");
        for (Considered other : reading.considered()) {
            text.append("   ")
                    .append(pad(other.type().name()))
                    .append('"')
                    .append(oneLine(other.trigger().quote()))
                    .append("\"  ")
                    .append(other.rule())
                    .append(": ")
                    .append(other.verdict())
                    .append('\n');
        }
        return text.append('\n').toString();
    }

    private static String line(Document document, Reason reason) {
        String words = reason.span()
                .map(span -> " \"" + oneLine(span.of(document.text())) + "\"")
                .orElse("");
        String detail = reason.detail().isBlank() ? "" : ": " + reason.detail();
        return reason.rule() + detail + (words.isEmpty() ? "" : "  <-" + words);
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty()
                ? "?"
                : actors.stream().map(actor -> oneLine(actor.mention().quote())).collect(Collectors.joining(" & "));
    }

    private static String pad(String field) {
        return field + " ".repeat(Math.max(1, 14 - field.length()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
