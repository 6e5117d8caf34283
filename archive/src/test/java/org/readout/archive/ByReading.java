package org.readout.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Precision;
import org.readout.model.Report;

/** Whether a report meets a filter, found by looking at the report itself: the oracle for the catalogue. */
final class ByReading {

    private ByReading() {}

    static boolean meets(StoredReport stored, String word, String value) {
        Report report = stored.report();
        List<String> values = Arrays.stream(value.split(",", -1))
                .map(part -> part.strip().toUpperCase(Locale.ROOT))
                .toList();
        return switch (word) {
            case "type" -> values.contains(report.type().name());
            case "mode" -> report.modes().stream().anyMatch(mode -> mode.code().equals(value));
            case "code" ->
                report.codes().stream()
                        .flatMap(code -> Stream.concat(
                                Stream.of(code.name()),
                                code.modes().stream().map(mode -> code.name() + "/" + mode.toUpperCase(Locale.ROOT))))
                        .anyMatch(values::contains);
            case "status" -> values.contains(report.status().name());
            case "country" -> ReadingStore.countries(report).stream().anyMatch(values::contains);
            case "sector" ->
                parties(report)
                        .flatMap(actor -> actor.sectors().stream())
                        .anyMatch(sector -> values.contains(sector.name()));
            case "actor" -> report.actors().stream().anyMatch(actor -> says(actor, value));
            case "speaker" -> speakers(report).anyMatch(actor -> says(actor, value));
            case "place" ->
                report.where().stream()
                        .anyMatch(place -> place.mention().quote().equalsIgnoreCase(value));
            case "dated" -> value.equals("yes") == (report.when().precision() != Precision.UNKNOWN);
            case "background" -> value.equals("yes") == report.background();
            case "document" -> stored.document().id().equals(value);
            case "review" -> values.contains(stored.review().name());
            case "actor-is" -> report.actors().stream().anyMatch(actor -> is(actor, value));
            case "speaker-is" -> speakers(report).anyMatch(actor -> is(actor, value));
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Stream<Actor> parties(Report report) {
        return Stream.concat(report.actors().stream(), report.recipients().stream());
    }

    private static Stream<Actor> speakers(Report report) {
        return report.attribution().stream().map(Attribution::speaker).flatMap(Optional::stream);
    }

    private static boolean says(Actor actor, String word) {
        return List.of(ReportWords.of(actor).toLowerCase(Locale.ROOT).split(" "))
                .contains(word);
    }

    private static boolean is(Actor actor, String id) {
        return PartySummary.id(Identity.of(actor)).equals(id);
    }
}
