package org.readout.archive;

import java.util.BitSet;

/**
 * Which parties some words name: those that are called so, and all parties of an actor that people decided on, if its name has
 * the words, or the name of another that they have merged into it. Words that somebody took out of an actor stand for themselves:
 * what they were read as no longer names them.
 *
 * <p>For one thread at a time, and inside a transaction.
 */
final class NamedParties {

    private final Database database;
    private final Identities identities;
    private final PartyStore stored;

    NamedParties(Database database, Identities identities) {
        this.database = database;
        this.identities = identities;
        this.stored = new PartyStore(database);
    }

    /** The keys of the parties. */
    BitSet of(SearchWords words) {
        BitSet parties = database.dialect().matches(database, "party", words);
        BitSet decided = identities.decided();
        BitSet named = new BitSet();
        decided.stream()
                .filter(identity -> Lexemes.hold(label(identity), words))
                .forEach(identity -> named.set(identities.actor(identity)));
        decided.stream().forEach(identity -> decide(identity, words, named, parties));
        return parties;
    }

    private String label(int identity) {
        return stored.identity(identity).words();
    }

    private void decide(int identity, SearchWords words, BitSet named, BitSet parties) {
        database.each(
                "SELECT key, mention FROM party WHERE identity = ?",
                row -> {
                    int party = Math.toIntExact(row.number(1));
                    int actor = identities.of(party);
                    boolean called =
                            actor == identities.actor(identity) ? parties.get(party) : Lexemes.hold(row.text(2), words);
                    parties.set(party, called || named.get(actor));
                },
                identity);
    }
}
