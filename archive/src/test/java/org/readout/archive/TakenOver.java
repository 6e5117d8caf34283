package org.readout.archive;

import static org.readout.archive.Article.article;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.readout.archive.Decision.Accepted;
import org.readout.archive.Decision.Corrected;
import org.readout.archive.Decision.Rejected;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Reading;
import org.readout.model.Report;

/** An archive with a history, and how all of it goes into another one. */
final class TakenOver {

    static final ReaderVersion OLD = new ReaderVersion("1", "1");
    static final ReaderVersion NEW = new ReaderVersion("2", "1");
    static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");

    private TakenOver() {}

    /** Documents that changed, came back, were read by two readers, or tell nothing; decisions of every kind. */
    static void fill(Archive archive) {
        OpenRun first = archive.begin(OLD, List.of("news"), NINE);
        first.keep(CompleteReading.withTextBefore("gao-1", "First: "));
        first.keep(arrest("Police in Gao arrested ten men."));
        first.keep(article("other", "Policemen in Gao arrested ten men.")
                .reports(EventType.COERCE, "Policemen@MLI", "arrested", "ten men@MLI")
                .reading());
        first.keep(article("nothing", "The harvest was good.").reading());
        Report read = only(archive, "arrest");
        archive.reviews().decide("arrest", read.id(), new Accepted(), "Awa", NINE);
        archive.reviews().undo("arrest", read.id(), "Awa", NINE.plusSeconds(1));
        archive.reviews().decide("arrest", read.id(), new Rejected("no"), "Ben", NINE.plusSeconds(2));
        archive.events().merge(List.of(ref("arrest", read), ref("other", only(archive, "other"))), "Awa", NINE);
        first.keep(arrest("Updated. Police in Gao arrested ten men."));
        first.keep(arrest("Police in Gao arrested ten men."));
        first.finish(NINE);
        OpenRun second = archive.begin(NEW, List.of("news"), NINE);
        second.keep(CompleteReading.withTextBefore("gao-1", "Second: "));
        Report attack = only(archive, "gao-1");
        Report corrected = attack.withParties(attack.actors(), List.of());
        archive.reviews()
                .decide("gao-1", attack.id(), new Corrected(Correction.between(attack, corrected)), "Awa", NINE);
        EventEdit split = archive.events()
                .split(List.of(ref("gao-1", attack)), "Awa", NINE)
                .orElseThrow();
        archive.events().undo(split.id(), "Awa", NINE.plusSeconds(3));
        second.finish(NINE);
        decideOnActors(archive);
    }

    private static void decideOnActors(Archive archive) {
        List<String> ids = actors(archive).stream().map(PartySummary::id).toList();
        archive.actors().merge(ids.subList(0, 2), "Awa", NINE.plusSeconds(4));
        PartySummary last = actors(archive).get(actors(archive).size() - 1);
        List<String> words =
                last.aliases().stream().map(PartySummary.Alias::words).toList();
        ActorEdit split = archive.actors()
                .split(last.id(), words, Optional.empty(), "Ben", NINE.plusSeconds(5))
                .orElseThrow();
        archive.actors().undo(split.id(), "Awa", NINE.plusSeconds(6));
    }

    static List<PartySummary> actors(Archive archive) {
        return archive.reports().parties(List.of(), 0, 100).items();
    }

    private static Reading arrest(String text) {
        return article("arrest", text)
                .reports(EventType.COERCE, "Police@MLI", "arrested", "ten men")
                .reading();
    }

    static Report only(Archive archive, String document) {
        return archive.documents().reading(document).orElseThrow().reports().get(0);
    }

    static ReportRef ref(String document, Report report) {
        return new ReportRef(document, report.id());
    }

    /** All that an archive hands on, in order. */
    static List<Object> everything(Archive archive) {
        List<Object> all = new ArrayList<>();
        archive.everything(all::add);
        archive.reviews().export(all::add);
        archive.eventEdits().export(all::add);
        archive.actors().export(all::add);
        return all;
    }

    /** What was taken over, and what was known. */
    static List<Outcome> take(Archive from, Archive into) {
        OpenImport taking = into.beginImport(List.of("news.jsonl"), InstantSource.fixed(NINE));
        List<Outcome> outcomes = new ArrayList<>();
        from.everything(archived -> outcomes.add(taking.keep(given(archived))));
        taking.finish();
        into.reviews().take(lines(from.reviews()::export));
        into.eventEdits().take(lines(from.eventEdits()::export));
        into.actors().take(lines(from.actors()::export));
        return outcomes;
    }

    static GivenReading given(ArchivedReading archived) {
        return new GivenReading(
                archived.original(),
                archived.superseded(),
                archived.reader(),
                Optional.of(archived.fingerprint()),
                Optional.of(archived.hash()));
    }

    private interface Exported {
        void to(Consumer<String> lines);
    }

    private static TreeMap<Long, String> lines(Exported exported) {
        TreeMap<Long, String> lines = new TreeMap<>();
        exported.to(line -> lines.put(lines.size() + 1L, line));
        return lines;
    }

    static Set<String> ids(Archive archive, String former) {
        Set<String> ids = new TreeSet<>();
        archive.reports().find(former).forEach(found -> ids.add(found.asRead().id()));
        return ids;
    }

    static GivenReading unproved(Document document) {
        return new GivenReading(Article.of(document).reading(), false, NEW, Optional.empty(), Optional.empty());
    }
}
