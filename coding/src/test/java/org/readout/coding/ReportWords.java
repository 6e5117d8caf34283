package org.readout.coding;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Excerpt;
import org.readout.model.Quotation;
import org.readout.model.Report;
import org.readout.model.Statement;

/** Records in the short words of the test language. */
final class ReportWords {

    private ReportWords() {}

    /** {@code ASSAULT/aerial+drone negated: actor, actor -> recipient | speaker claims, speaker denies}. */
    static String report(Report report) {
        String modes = report.modes().stream().map(mode -> mode.code()).collect(Collectors.joining("+"));
        return report.type() + (modes.isEmpty() ? "" : "/" + modes) + " " + lower(report.status()) + ": "
                + sides(report, actor -> actor.mention().quote())
                + (report.attribution().isEmpty() ? "" : " | " + chain(report.attribution()));
    }

    /** {@code ASSAULT 2016-05-30} or {@code ASSAULT 2016-05-23..2016-05-29}. */
    static String day(Report report) {
        String from = report.when().from().map(Object::toString).orElse("?");
        String to = report.when().to().map(Object::toString).orElse("?");
        return report.type() + " " + from + (from.equals(to) ? "" : ".." + to);
    }

    /** {@code Kenyan police [KEN COP] -> a Somali cleric [SOM REL]}. */
    static String parties(Report report) {
        return sides(report, ReportWords::party);
    }

    private static String party(Actor actor) {
        String sector = actor.sectors().stream().findFirst().map(Enum::name).orElse("");
        return actor.mention().quote() + " [" + (actor.country() + " " + sector).strip() + "]";
    }

    /** {@code We came in peace, = Fatou Sarr direct}. */
    static String quotation(Quotation quotation) {
        String speaker =
                quotation.speaker().map(actor -> actor.mention().quote()).orElse("nobody");
        return quotation.words().quote() + " = " + speaker + (quotation.direct() ? " direct" : "");
    }

    /** {@code she = Fatou Sarr claims, direct: We came in peace, ~ We leave in tears.}; the source alone where it is the speaker. */
    static String statement(Statement statement) {
        String source = statement.source().map(Excerpt::quote).orElse("nobody");
        String speaker =
                statement.speaker().map(actor -> actor.mention().quote()).orElse(source);
        String content = statement.content().stream().map(Excerpt::quote).collect(Collectors.joining(" ~ "));
        return source + (source.contains(speaker) ? "" : " = " + speaker) + " " + lower(statement.stance()) + ", "
                + lower(statement.form()) + ": " + content;
    }

    /** {@code a base in Homs = Homs, SYR, city}; the last three are of the place on the map; {@code -} where there is no place. */
    static String place(Report report) {
        return report.where()
                .map(where -> where.mention().quote()
                        + where.location()
                                .map(place ->
                                        " = " + place.name() + ", " + place.country() + ", " + lower(place.precision()))
                                .orElse(""))
                .orElse("-");
    }

    private static String sides(Report report, Function<Actor, String> words) {
        return side(report.actors(), words) + " -> " + side(report.recipients(), words);
    }

    private static String side(List<Actor> actors, Function<Actor, String> words) {
        return actors.isEmpty() ? "nobody" : actors.stream().map(words).collect(Collectors.joining(", "));
    }

    private static String chain(List<Attribution> chain) {
        return chain.stream()
                .map(link -> link.speaker()
                                .map(actor -> actor.mention().quote() + " ")
                                .orElse("")
                        + lower(link.stance()))
                .collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
