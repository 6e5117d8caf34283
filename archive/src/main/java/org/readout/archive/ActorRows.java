package org.readout.archive;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.readout.archive.ActorProfile.Counterparty;
import org.readout.archive.ActorProfile.Office;

/** What the rows of one actor say: its offices by date, and with whom it has to do. */
final class ActorRows {

    private final Database database;
    private final Catalogue catalogue;
    private final Columns columns;
    private final BitSet parties = new BitSet();
    private final int actor;

    /** @param actor an identity that others may have been merged into */
    ActorRows(Database database, Catalogue catalogue, int actor) {
        this.database = database;
        this.catalogue = catalogue;
        this.columns = catalogue.columns();
        this.actor = actor;
        for (int party : catalogue.identities().parties(actor)) {
            parties.set(party);
        }
    }

    /** The live rows in which it acts, receives or speaks. */
    BitSet rows() {
        return naming(columns.live, parties::get);
    }

    /** Those of some rows that name a party which meets the condition. */
    private BitSet naming(BitSet rows, IntPredicate condition) {
        IntPredicate acts = columns.actors.any(condition);
        IntPredicate receives = columns.recipients.any(condition);
        IntPredicate speaks = columns.speakers.any(condition);
        return rows.stream()
                .filter(row -> acts.test(row) || receives.test(row) || speaks.test(row))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** An office and its country. */
    private record Post(String office, String country) {}

    /** When reports give an office, in days, and how many. */
    private record Given(int first, int last, long reports) {

        Given and(Given other) {
            return new Given(Math.min(first, other.first), Math.max(last, other.last), reports + other.reports);
        }
    }

    /** The offices that some rows give it, in the order of their first days. */
    List<Office> offices(BitSet rows) {
        Map<Integer, Post> posts = posts();
        Map<Post, Given> given = new LinkedHashMap<>();
        naming(rows, posts::containsKey).stream()
                .forEach(row -> List.of(columns.actors, columns.recipients, columns.speakers).stream()
                        .flatMap(column -> column.get(row).all().boxed())
                        .flatMap(party -> Optional.ofNullable(posts.get(party)).stream())
                        .distinct()
                        .forEach(post -> given.merge(post, given(row), Given::and)));
        return given.entrySet().stream()
                .map(entry -> office(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Office office) -> office.first().orElse(LocalDate.MAX))
                        .thenComparing(Office::office)
                        .thenComparing(Office::country))
                .toList();
    }

    private Map<Integer, Post> posts() {
        Map<Integer, Post> posts = new HashMap<>();
        parties.stream()
                .forEach(party -> database.each(
                        "SELECT office, country FROM party WHERE key = ? AND office <> ''",
                        row -> posts.put(party, new Post(row.text(1), row.text(2))),
                        party));
        return posts;
    }

    /** A row without a day counts and dates nothing. */
    private Given given(int row) {
        return columns.first[row] == CardEntry.NO_DAY
                ? new Given(Integer.MAX_VALUE, Integer.MIN_VALUE, 1)
                : new Given(columns.first[row], columns.last[row], 1);
    }

    private static Office office(Post post, Given given) {
        boolean dated = given.first() <= given.last();
        return new Office(
                post.office(),
                post.country(),
                dated ? Optional.of(LocalDate.ofEpochDay(given.first())) : Optional.empty(),
                dated ? Optional.of(LocalDate.ofEpochDay(given.last())) : Optional.empty(),
                given.reports());
    }

    /** With whom it meets most often in some rows; words that name nobody are left out. */
    List<Counterparty> counterparts(BitSet rows, int most) {
        int[][] met = new int[3][catalogue.identityBound()];
        rows.stream().forEach(row -> meet(row, met));
        int[] all = new int[catalogue.identityBound()];
        for (int identity = 0; identity < all.length; identity++) {
            boolean other = identity != actor && !catalogue.isVagueIdentity(identity);
            all[identity] = other ? met[0][identity] + met[1][identity] + met[2][identity] : 0;
        }
        PartyList list = new PartyList(database, catalogue);
        return Facets.largest(all, most).stream()
                .map(identity ->
                        new Counterparty(list.bare(identity), met[0][identity], met[1][identity], met[2][identity]))
                .toList();
    }

    private void meet(int row, int[][] met) {
        Keys acting = columns.actors.get(row);
        Keys receiving = columns.recipients.get(row);
        boolean acts = acting.any(parties::get);
        if (acts) {
            count(receiving, met[0]);
        }
        if (receiving.any(parties::get)) {
            count(acting, met[1]);
        }
        if (acts && receiving.size() == 0) {
            count(acting, met[2]);
        }
    }

    private void count(Keys keys, int[] counts) {
        keys.all().map(catalogue::identity).distinct().forEach(identity -> counts[identity]++);
    }
}
