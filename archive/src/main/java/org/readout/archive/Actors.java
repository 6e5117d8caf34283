package org.readout.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.archive.ActorEdit.Kind;
import org.readout.model.Actor;
import org.readout.model.Report;

/**
 * Who acts, receives or speaks, one by one, and what people decided about who is one and the same.
 *
 * <pre>{@code
 * archive.actors().merge(List.of("name:Ansar Dine", "words:fighters@MLI"), "Awa", now);
 * archive.actors().split("name:Boris Johnson", List.of("Johnson"), Optional.empty(), "Awa", now);
 * }</pre>
 *
 * <p>Actors follow from what reports call them; a decision changes whom they count as in lists, filters, events, networks and
 * among sources, and never what was read. Decisions are only ever added, each applies to what those before it have left, and each
 * can be taken back. They name actors by what tells them, so they hold for whatever is read later. Thread-safe.
 */
public final class Actors {

    private static final int MOST_COUNTERPARTS = 20;

    private final Database database;
    private final Catalogue catalogue;
    private final ActorEditStore edits;
    private final PartyStore parties;
    private final TakenFor takenFor;

    Actors(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.edits = new ActorEditStore(database);
        this.parties = new PartyStore(database);
        this.takenFor = new TakenFor(database, catalogue);
    }

    /**
     * Of the parties and speakers of some reports that hold those whom people take for others than they were read as, with whom
     * they are taken for; without counts and aliases.
     */
    public Map<Actor, PartySummary> decided(Collection<Report> reports) {
        return seeing(() -> {
            catalogue.columns();
            Map<Actor, PartySummary> actors = new HashMap<>();
            reports.forEach(report -> actors.putAll(takenFor.decided(report)));
            return actors;
        });
    }

    /** The actor with an id as in {@link PartySummary#id()}, or the one that it was merged into. */
    public Optional<ActorProfile> find(String id) {
        return seeing(() -> actor(id).map(this::profile));
    }

    /** Who is taken for an id now. */
    private Optional<Integer> actor(String id) {
        catalogue.columns();
        return parties.find(id).map(catalogue.identities()::actor);
    }

    private ActorProfile profile(int actor) {
        ActorRows its = new ActorRows(database, catalogue, actor);
        BitSet rows = its.rows();
        PartyList list = new PartyList(database, catalogue);
        int[] written = catalogue.identities().parties(actor);
        return new ActorProfile(
                list.whole(actor, rows),
                catalogue.identities().readAs(written).stream().map(list::bare).toList(),
                names(written),
                its.offices(rows),
                its.counterparts(rows, MOST_COUNTERPARTS),
                edits.standing().stream().filter(edit -> concerns(edit, actor)).toList());
    }

    private List<String> names(int... written) {
        Set<String> names = new TreeSet<>();
        for (int party : written) {
            database.each("SELECT name FROM party WHERE key = ? AND name <> ''", row -> names.add(row.text(1)), party);
        }
        return List.copyOf(names);
    }

    private boolean concerns(ActorEdit edit, int actor) {
        return edit.actors().stream().flatMap(id -> actor(id).stream()).anyMatch(named -> named == actor);
    }

    /** Other actors that are written with some word of this one, the most frequent first, without counts. */
    public List<PartySummary> similar(String id, int most) {
        return seeing(() -> actor(id).map(actor -> similar(actor, most)).orElse(List.of()));
    }

    private List<PartySummary> similar(int actor, int most) {
        PartyList list = new PartyList(database, catalogue);
        BitSet all = catalogue.all();
        BitSet near = new BitSet();
        telling(list.whole(actor, all))
                .forEach(word -> database.dialect().matches(database, "party", new SearchWords(word)).stream()
                        .map(catalogue::identity)
                        .filter(identity -> identity != actor && !catalogue.isVagueIdentity(identity))
                        .forEach(near::set));
        int[] named = list.counts(all).named();
        for (int identity = 0; identity < named.length; identity++) {
            named[identity] = near.get(identity) ? named[identity] : 0;
        }
        return Facets.largest(named, most).stream().map(list::bare).toList();
    }

    /** The longest word of its label and of the way in which it is written most often. */
    private static Set<String> telling(PartySummary party) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(
                        Stream.of(party.label()),
                        party.aliases().stream().limit(1).map(PartySummary.Alias::words))
                .flatMap(written -> Arrays.stream(written.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .max(Comparator.comparingInt(String::length))
                        .stream())
                .forEach(words::add);
        return words;
    }

    /**
     * Makes one actor of several; the first one keeps its name.
     *
     * @param actors ids as in {@link PartySummary#id()}
     * @return the decision; empty if fewer than two of them are there
     */
    public Optional<ActorEdit> merge(List<String> actors, String editor, Instant time) {
        return deciding(() -> {
            List<String> ids = actors.stream()
                    .flatMap(id -> current(id).stream())
                    .distinct()
                    .toList();
            return ids.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            kept(ActorEditJson.made(Kind.MERGED, ids, List.of(), Optional.empty(), editor, time)));
        });
    }

    /**
     * Takes words out of an actor.
     *
     * @param actor id of the one that loses them
     * @param aliases the words as they are written; others than the actor's are passed over
     * @param to id of the one that gets them; where empty, they are an actor of their own
     * @return the decision; empty if one of the actors, or all of the words, are not there
     */
    public Optional<ActorEdit> split(
            String actor, List<String> aliases, Optional<String> to, String editor, Instant time) {
        return deciding(() -> current(actor).flatMap(from -> {
            List<String> words = written(from);
            words.retainAll(aliases);
            Optional<String> target = words.isEmpty()
                    ? Optional.empty()
                    : to.map(this::current).orElseGet(() -> Optional.of(Identity.idApart(words.get(0), from)));
            return target.filter(other -> !other.equals(from))
                    .map(other -> kept(ActorEditJson.made(
                            Kind.SPLIT, List.of(from, other), words, Optional.empty(), editor, time)));
        }));
    }

    private List<String> written(String id) {
        Set<String> words = new TreeSet<>();
        for (int party : catalogue.identities().parties(actor(id).orElseThrow())) {
            database.each("SELECT mention FROM party WHERE key = ?", row -> words.add(row.text(1)), party);
        }
        return new ArrayList<>(words);
    }

    /** The id of the actor that an id stands for now. */
    private Optional<String> current(String id) {
        return actor(id).map(key -> new PartyList(database, catalogue).bare(key).id());
    }

    private ActorEdit kept(ActorEdit edit) {
        edits.insert(edit);
        return edit;
    }

    /** Takes back a decision; empty if it does not stand. */
    public Optional<ActorEdit> undo(String edit, String editor, Instant time) {
        return deciding(() -> edits.standing().stream()
                .filter(standing -> standing.id().equals(edit))
                .findFirst()
                .map(standing ->
                        kept(ActorEditJson.made(Kind.UNDONE, List.of(), List.of(), Optional.of(edit), editor, time))));
    }

    /** All decisions about actors, in the order in which they were made. */
    public List<ActorEdit> edits() {
        return seeing(edits::all);
    }

    /** Hands on every decision about actors as a line of JSON, in the order in which they were made. */
    public void export(Consumer<String> lines) {
        edits().forEach(edit -> lines.accept(ActorEditJson.line(edit)));
    }

    /**
     * Takes over decisions that were made in another copy of the archive, all in one transaction. A line that is not as
     * {@link #export} writes it is left out and told; what is known is not doubled.
     */
    public ImportedDecisions take(Stream<String> lines) {
        AtomicLong number = new AtomicLong();
        return take(lines.map(line -> Map.entry(number.incrementAndGet(), line)).iterator());
    }

    /** As {@link #take(Stream)}; the lines come with their numbers in a longer file. */
    public ImportedDecisions take(SortedMap<Long, String> lines) {
        return take(lines.entrySet().iterator());
    }

    private ImportedDecisions take(Iterator<Map.Entry<Long, String>> lines) {
        return deciding(() -> new ActorEditLines(edits).take(lines));
    }

    private <T> T deciding(Supplier<T> decision) {
        synchronized (database) {
            return database.writing(decision);
        }
    }

    private <T> T seeing(Supplier<T> question) {
        synchronized (database) {
            return database.seeing(question);
        }
    }
}
