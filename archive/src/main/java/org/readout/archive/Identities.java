package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who each party of the catalogue is taken for: what it was read as, and what people decided about actors.
 *
 * <p>For one thread at a time, and inside a transaction.
 */
final class Identities {

    private final Database database;
    private final ActorEditStore edits;
    private final PartyStore parties;

    private int[] read = new int[0];
    private int[] actors = new int[0];
    private final BitSet strong = new BitSet();
    private final BitSet vague = new BitSet();
    private int lastIdentity;
    private int lastParty;
    private DecidedActors decided = DecidedActors.NONE;
    private long revision;
    private long edition;

    /** Identities that decisions name and that parties are taken for. */
    private final BitSet held = new BitSet();

    Identities(Database database) {
        this.database = database;
        this.edits = new ActorEditStore(database);
        this.parties = new PartyStore(database);
    }

    /**
     * Brings it in step with the archive.
     *
     * @param decisions how far the decisions about actors have come
     */
    void bringUp(long decisions) {
        identities();
        parties();
        if (decisions != revision) {
            revision = decisions;
            decided = DecidedActors.of(edits.standing(), parties);
            edition++;
        }
        actors = read;
        held.clear();
        decided.named().stream().forEach(this::decide);
    }

    private void identities() {
        database.each(
                "SELECT key, kind, label, country FROM identity WHERE key > ? ORDER BY key",
                row -> {
                    lastIdentity = Math.toIntExact(row.number(1));
                    Identity identity = new Identity(Identity.Kind.valueOf(row.text(2)), row.text(3), row.text(4));
                    strong.set(lastIdentity, identity.isStrong());
                    vague.set(lastIdentity, identity.isVague());
                },
                lastIdentity);
    }

    private void parties() {
        database.each(
                "SELECT key, identity FROM party WHERE key > ? ORDER BY key",
                row -> {
                    lastParty = Math.toIntExact(row.number(1));
                    if (lastParty >= read.length) {
                        read = Arrays.copyOf(read, Math.max(1024, lastParty * 2));
                    }
                    read[lastParty] = Math.toIntExact(row.number(2));
                },
                lastParty);
    }

    /** Only parties that were read as one of the identities that decisions name can be taken for another one. */
    private void decide(int identity) {
        if (actors == read) {
            actors = read.clone();
        }
        database.each(
                "SELECT key, mention FROM party WHERE identity = ?",
                row -> {
                    int actor = decided.actor(identity, row.text(2));
                    actors[Math.toIntExact(row.number(1))] = actor;
                    held.set(actor);
                },
                identity);
    }

    /** Forgets all but the number of its edition, as keys may name others from now on. */
    void forget() {
        read = new int[0];
        strong.clear();
        vague.clear();
        lastIdentity = 0;
        lastParty = 0;
        revision = -1;
    }

    /** Rises whenever parties may be taken for others than before. */
    long edition() {
        return edition;
    }

    /** Who a party is taken for. */
    int of(int party) {
        return party < actors.length ? actors[party] : 0;
    }

    /** Whether a party is taken for another than it was read as. */
    boolean isDecided(int party) {
        return party < read.length && of(party) != read[party];
    }

    /** Who an identity counts as now: itself, or the one that it was merged into. */
    int actor(int identity) {
        return held.get(identity) ? identity : decided.joined(identity);
    }

    /** The identities that standing decisions name. */
    BitSet decided() {
        return decided.named();
    }

    /** The parties that are taken for an identity. */
    int[] parties(int identity) {
        return IntStream.rangeClosed(1, lastParty)
                .filter(party -> actors[party] == identity)
                .toArray();
    }

    /** The identities that those parties were read as. */
    List<Integer> readAs(int... those) {
        return Arrays.stream(those)
                .map(party -> read[party])
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    boolean isStrong(int identity) {
        return strong.get(identity);
    }

    boolean isVague(int identity) {
        return vague.get(identity);
    }

    /** More than any identity. */
    int bound() {
        return lastIdentity + 1;
    }

    /** More than any party. */
    int partyBound() {
        return lastParty + 1;
    }
}
