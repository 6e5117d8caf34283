package org.readout.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Where;

/** Parties and places as they are written, each once, with the words by which they are found. */
final class PartyStore {

    /** Longer mentions are cut; no index takes texts of any length. */
    private static final int LONGEST_MENTION = 300;

    private final Database database;

    PartyStore(Database database) {
        this.database = database;
    }

    /** The key of a party, which is made where there is none. */
    int keyOf(Actor actor) {
        return find(actor).orElseGet(() -> Math.toIntExact(insert(actor)));
    }

    /** The key of a party; empty if no report that holds names it so. */
    Optional<Integer> find(Actor actor) {
        return database.first(
                "SELECT key FROM party WHERE mention = ? AND name = ? AND country = ? AND sectors = ? AND office = ?",
                row -> Math.toIntExact(row.number(1)),
                cut(actor.mention().quote()),
                actor.name(),
                actor.country(),
                sectors(actor),
                actor.office().orElse(""));
    }

    private static String sectors(Actor actor) {
        return actor.sectors().stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private long insert(Actor actor) {
        long key = database.insert(
                "INSERT INTO party (identity, mention, name, country, sectors, office) VALUES (?, ?, ?, ?, ?, ?)",
                keyOf(Identity.of(actor)),
                cut(actor.mention().quote()),
                actor.name(),
                actor.country(),
                sectors(actor),
                actor.office().orElse(""));
        database.dialect().addWords(database, "party", key, ReportWords.of(actor));
        return key;
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST_MENTION) {
            return words;
        }
        boolean pair = Character.isHighSurrogate(words.charAt(LONGEST_MENTION - 1));
        return words.substring(0, pair ? LONGEST_MENTION - 1 : LONGEST_MENTION);
    }

    /** The key of an identity, which is made where there is none. */
    long keyOf(Identity identity) {
        return find(identity)
                .orElseGet(() -> database.insert(
                        "INSERT INTO identity (kind, label, country) VALUES (?, ?, ?)",
                        identity.kind().name(),
                        cut(identity.label()),
                        identity.country()));
    }

    private Optional<Long> find(Identity identity) {
        return database.first(
                "SELECT key FROM identity WHERE kind = ? AND label = ? AND country = ?",
                row -> row.number(1),
                identity.kind().name(),
                cut(identity.label()),
                identity.country());
    }

    /** The identity with that key. */
    Identity identity(int key) {
        return database.first(
                        "SELECT kind, label, country FROM identity WHERE key = ?",
                        row -> new Identity(Identity.Kind.valueOf(row.text(1)), row.text(2), row.text(3)),
                        key)
                .orElseThrow(() -> database.damaged("an identity is missing"));
    }

    /** The key of the identity with an id as in {@link PartySummary#id()}; empty if nobody was ever taken for it. */
    Optional<Integer> find(String id) {
        return PartySummary.identity(id).flatMap(this::find).map(Math::toIntExact);
    }

    /** The key of a place, which is made where there is none. */
    int keyOf(Where place) {
        String mention = cut(place.mention().quote());
        return Math.toIntExact(database.first(
                        "SELECT key FROM place WHERE mention = ? AND name = ? AND country = ?",
                        row -> row.number(1),
                        mention,
                        place.name(),
                        place.country())
                .orElseGet(() -> insert(mention, place.name(), place.country())));
    }

    private long insert(String mention, String name, String country) {
        String label = name.isEmpty() ? IdentityTables.standard().ownWords(mention) : name;
        long key = database.insert(
                "INSERT INTO place (label, mention, name, country) VALUES (?, ?, ?, ?)", label, mention, name, country);
        database.dialect().addWords(database, "place", key, mention + " " + name);
        return key;
    }

    /** Takes out all parties and places; the cards that name them must go too. */
    void forgetAll() {
        for (String table : List.of("party", "place")) {
            database.dialect().forgetWords(database, table);
            database.change("DELETE FROM " + table);
        }
        database.change("DELETE FROM identity");
    }
}
