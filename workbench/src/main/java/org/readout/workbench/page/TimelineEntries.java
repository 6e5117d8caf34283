package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.archive.Event;
import org.readout.archive.PartySummary;
import org.readout.model.Actor;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.timeline.TimelineEntry;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Query;

/**
 * Makes of reports and events the entries of a timeline. A report of several actors or countries stands in the lane of each.
 *
 * @param by what lanes are: one of {@link #LANES}
 * @param decided who parties are taken for that people take for others than they were read as
 */
record TimelineEntries(String by, Map<Actor, PartySummary> decided) {

    static final List<String> LANES = List.of("actor", "country", "type", "document");

    private static final String NOBODY = "Nobody named";
    private static final String NO_COUNTRY = "No country";

    /** Empty for a report without any day. */
    List<TimelineEntry> of(Report report) {
        String link =
                Query.of("id", report.id()).with("document", report.document()).at("/report");
        return entries(report, days(report.when().from(), report.when().to()), link, "");
    }

    List<TimelineEntry> of(Event event) {
        String told = event.reports() == 1 ? "" : " (" + event.reports() + " reports)";
        return entries(
                event.head().report(),
                days(event.from(), event.to()),
                Query.of("id", event.id()).at("/event"),
                told);
    }

    private static Optional<Period> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(first -> to.map(last -> new Period(first, last)));
    }

    private List<TimelineEntry> entries(Report report, Optional<Period> days, String link, String told) {
        return days.map(period -> lanes(report)
                        .distinct()
                        .map(lane -> new TimelineEntry(
                                lane,
                                label(report) + told,
                                full(report) + told,
                                period,
                                report.when().precision(),
                                report.type().quad(),
                                link))
                        .toList())
                .orElse(List.of());
    }

    /** The filters that choose a lane, as far as filters can: an actor is found by its words. */
    static Query filter(Query query, String by, String lane) {
        if (lane.equals(NOBODY) || lane.equals(NO_COUNTRY)) {
            return query;
        }
        return query.with(by, by.equals("actor") ? "\"" + lane.replace("\"", " ") + "\"" : lane);
    }

    private Stream<String> lanes(Report report) {
        return switch (by) {
            case "country" ->
                orNobody(
                        report.actors().stream().map(Actor::country).filter(country -> !country.isEmpty()), NO_COUNTRY);
            case "type" -> Stream.of(report.type().name());
            case "document" -> Stream.of(report.document());
            default -> orNobody(report.actors().stream().map(this::name), NOBODY);
        };
    }

    private static Stream<String> orNobody(Stream<String> lanes, String otherwise) {
        List<String> all = lanes.toList();
        return all.isEmpty() ? Stream.of(otherwise) : all.stream();
    }

    /** What it is called whom people take the party for, or the resolved name, or the words without an article. */
    private String name(Actor actor) {
        String read = actor.name().isEmpty() ? Words.oneLine(actor.mention().quote()) : actor.name();
        String words =
                Optional.ofNullable(decided.get(actor)).map(PartyRow::label).orElse(read);
        String bare = words.replaceFirst("^(?i:the|a|an) ", "");
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    private String label(Report report) {
        return by.equals("actor") ? act(report) : full(report);
    }

    /** "arrested ten protesters". */
    private static String act(Report report) {
        String trigger = Words.oneLine(report.trigger().quote());
        String whole = report.recipients().isEmpty() ? trigger : trigger + " " + names(report.recipients());
        return report.status() == Status.OCCURRED ? whole : Words.code(report.status()) + ": " + whole;
    }

    /** "Police arrested ten protesters". */
    private static String full(Report report) {
        return report.actors().isEmpty() ? act(report) : names(report.actors()) + " " + act(report);
    }

    private static String names(List<Actor> actors) {
        return actors.stream()
                .map(actor -> Words.oneLine(actor.mention().quote()))
                .collect(Collectors.joining(" & "));
    }
}
