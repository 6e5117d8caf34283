package org.readout.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Reason;

/** A report and its fields in a line each, as error pages show them. */
final class ReportLine {

    private static final String NOTHING = "–";

    private ReportLine() {}

    /** Type, trigger and parties: {@code ACCUSE/allege "accused" (Ukraine → Russia)}. */
    static String brief(CodedReport report, ArticleText text) {
        String modes = report.modes().isEmpty() ? "" : "/" + String.join("+", report.modes());
        return report.type() + modes + " \"" + text.words(report.trigger()) + "\" (" + parties(report.actors()) + " → "
                + parties(report.recipients()) + ")";
    }

    /** {@link #brief} with the other fields as far as they are not the usual ones. */
    static String full(CodedReport report, ArticleText text) {
        StringBuilder line = new StringBuilder(brief(report, text));
        line.append(' ').append(report.status());
        if (report.background()) {
            line.append(" background");
        }
        if (!report.chain().isEmpty()) {
            line.append(" by ").append(chain(report.chain()));
        }
        return line.append(' ').append(period(report.period())).toString();
    }

    /** A field's value for the side-by-side lines. */
    static String value(Field field, CodedReport report, ArticleText text) {
        return switch (field) {
            case ACTOR -> described(report.actors());
            case RECIPIENT -> described(report.recipients());
            case STATUS -> report.status();
            case SPEAKER -> chain(report.chain());
            case DATE -> period(report.period());
            case MODES -> report.modes().isEmpty() ? NOTHING : String.join("+", report.modes());
            case BACKGROUND -> report.background() ? "background" : "news";
            case WHERE -> described(report.where().stream().toList());
            case TRIGGER -> "\"" + text.words(report.trigger()) + "\"";
        };
    }

    /** What the coder gave as reasons for a field; "" where it gave none. */
    static String reasons(CodedReport report, String field) {
        return report.reasons().stream()
                .filter(reason -> reason.field().equals(field))
                .map(ReportLine::reason)
                .collect(Collectors.joining("; "));
    }

    /** All reasons in one line; "" where there are none. */
    static String reasons(CodedReport report) {
        return report.reasons().stream()
                .map(reason -> reason.field() + ": " + reason(reason))
                .collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        return (reason.rule() + " " + reason.detail()).strip();
    }

    private static String parties(List<Party> parties) {
        return joined(parties.stream().map(ReportLine::words).toList());
    }

    private static String described(List<Party> parties) {
        return joined(parties.stream().map(ReportLine::described).toList());
    }

    private static String described(Party party) {
        String name = party.name().isEmpty() || party.name().equals(party.text()) ? "" : party.name() + " ";
        String codes = (name + party.country() + " " + String.join(",", party.sectors())).strip();
        return codes.isEmpty() ? words(party) : words(party) + " [" + codes + "]";
    }

    private static String words(Party party) {
        return party.text().replaceAll("\\s+", " ");
    }

    private static String chain(List<Voice> chain) {
        return joined(chain.stream().map(ReportLine::voice).toList());
    }

    private static String voice(Voice voice) {
        Optional<String> speaker = voice.speaker().map(ReportLine::words);
        return speaker.map(words -> words + " ").orElse("") + voice.stance() + " \"" + voice.cue() + "\"";
    }

    private static String period(CodedReport.Period period) {
        if (period.from().isEmpty()) {
            return "undated (" + period.basis() + ")";
        }
        String from = period.from().get().toString();
        String to = period.to().map(day -> day.toString()).orElse(from);
        return (from.equals(to) ? from : from + ".." + to) + " (" + period.basis() + ")";
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? NOTHING : String.join(" & ", values);
    }
}
