package org.readout.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Report;
import org.readout.model.Sector;

/**
 * Tells who the parties and speakers of reports are taken for, after what people decided about actors.
 *
 * <p>For one thread at a time, inside a transaction, and once the catalogue is in step with the archive.
 */
final class TakenFor {

    /** News names the same parties again and again, and a server takes its time for each question. */
    private static final int MOST_KNOWN = 30_000;

    private final Database database;
    private final Catalogue catalogue;
    private final PartyStore parties;
    private final Map<Written, Optional<Integer>> keys = new LatestAnswers<>(MOST_KNOWN);
    private final Map<Integer, PartySummary> actors = new LatestAnswers<>(MOST_KNOWN);
    private long edition;

    TakenFor(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.parties = new PartyStore(database);
    }

    /** A party wherever it stands. */
    private record Written(String words, String name, String country, List<Sector> sectors, Optional<String> office) {

        static Written of(Actor party) {
            return new Written(party.mention().quote(), party.name(), party.country(), party.sectors(), party.office());
        }
    }

    /** The actors of a report that holds, by the parties and speakers that it names; without counts and aliases. */
    Map<Actor, PartySummary> of(Report report) {
        return of(report, party -> true);
    }

    /** As {@link #of(Report)}, of those alone who are taken for others than they were read as. */
    Map<Actor, PartySummary> decided(Report report) {
        return catalogue.identities().decided().isEmpty() ? Map.of() : of(report, catalogue.identities()::isDecided);
    }

    private Map<Actor, PartySummary> of(Report report, IntPredicate chosen) {
        forgetOld();
        Map<Actor, PartySummary> found = new HashMap<>();
        named(report).forEach(party -> key(party).filter(chosen::test).ifPresent(key -> found.put(party, actor(key))));
        return found;
    }

    private Optional<Integer> key(Actor party) {
        return keys.computeIfAbsent(Written.of(party), written -> parties.find(party));
    }

    private PartySummary actor(int party) {
        return actors.computeIfAbsent(
                catalogue.identity(party), identity -> new PartyList(database, catalogue).bare(identity));
    }

    private void forgetOld() {
        if (edition != catalogue.edition()) {
            edition = catalogue.edition();
            keys.clear();
            actors.clear();
        }
    }

    private static Stream<Actor> named(Report report) {
        return Stream.of(
                        report.actors().stream(),
                        report.recipients().stream(),
                        report.attribution().stream().map(Attribution::speaker).flatMap(Optional::stream))
                .flatMap(all -> all);
    }
}
