package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * All catalogue cards in memory, kept in step with the archive: what has changed since the last question is read before the
 * next one, so that whoever asks sees what is stored, by whatever process.
 *
 * <p>For one thread at a time, and inside a transaction.
 */
final class Catalogue {

    /** Asked before every question, so both numbers at once. */
    private static final String STATE =
            "SELECT (SELECT coalesce(max(revision), 0) FROM card)," + " (SELECT coalesce(max(key), 0) FROM actor_edit)";

    private static final State NOTHING = new State(0, 0);

    private final Database database;
    private final Identities identities;

    private Columns columns = new Columns();
    private State state = NOTHING;
    private long edition;
    private int[] versions = new int[0];
    private int[] rowOfReport = new int[0];
    private final Map<Integer, PlaceLabel> places = new HashMap<>();
    private final RowCounts counts = new RowCounts();
    private final Outlets outlets = new Outlets();
    private Optional<DayRange> days = Optional.empty();
    private int lastPlace;

    Catalogue(Database database) {
        this.database = database;
        this.identities = new Identities(database);
    }

    /** How far cards, and decisions about actors, have come. */
    private record State(long cards, long decisions) {}

    /** What a place is taken for. */
    record PlaceLabel(String label, String country) {}

    /** As it is in the archive now. */
    Columns columns() {
        State latest = database.first(STATE, row -> new State(row.number(1), row.number(2)))
                .orElseThrow();
        if (!latest.equals(state)) {
            bringUp(latest);
        }
        return columns;
    }

    /** Rises whenever the rows change. */
    long edition() {
        return edition;
    }

    private void bringUp(State latest) {
        edition++;
        counts.forget();
        days = Optional.empty();
        if (latest.cards() < state.cards() || columns.isStray()) {
            forget();
        }
        identities.bringUp(latest.decisions());
        places();
        database.each(
                "SELECT card.document, card.content, reading.version, document.id, reading.source FROM card"
                        + " JOIN document ON document.key = card.document"
                        + " JOIN reading ON reading.key = document.current WHERE revision > ? ORDER BY card.document",
                row -> {
                    int document = Math.toIntExact(row.number(1));
                    put(document, row.bytes(2));
                    if (document >= versions.length) {
                        versions = Arrays.copyOf(versions, Math.max(document + 1, versions.length * 2));
                    }
                    versions[document] = Math.toIntExact(row.number(3));
                    outlets.put(document, Outlet.nameOf(row.text(4), row.text(5)));
                },
                state.cards());
        state = latest;
    }

    private void forget() {
        columns = new Columns();
        state = NOTHING;
        rowOfReport = new int[0];
        identities.forget();
        places.clear();
        lastPlace = 0;
    }

    private void put(int document, byte[] content) {
        int from = columns.size();
        columns.put(document, card(content));
        for (int row = from; row < columns.size(); row++) {
            int report = Math.toIntExact(columns.report[row]);
            if (report >= rowOfReport.length) {
                int known = rowOfReport.length;
                rowOfReport = Arrays.copyOf(rowOfReport, Math.max(report + 1, known * 2));
                Arrays.fill(rowOfReport, known, rowOfReport.length, -1);
            }
            rowOfReport[report] = row;
        }
    }

    private Card card(byte[] content) {
        try {
            return Card.of(content);
        } catch (IllegalArgumentException e) {
            throw database.damaged("" + e.getMessage(), e);
        }
    }

    private void places() {
        database.each(
                "SELECT key, label, country FROM place WHERE key > ? ORDER BY key",
                row -> {
                    lastPlace = Math.toIntExact(row.number(1));
                    places.put(lastPlace, new PlaceLabel(row.text(2), row.text(3)));
                },
                lastPlace);
    }

    /** The live rows of the documents of which one of some versions holds. */
    BitSet rowsOfVersions(BitSet some) {
        BitSet rows = new BitSet(columns.size());
        for (int document = 0; document < versions.length; document++) {
            if (some.get(versions[document])) {
                columns.rows(document).forEach(rows::set);
            }
        }
        return rows;
    }

    /** Who brought the documents. */
    Outlets outlets() {
        return outlets;
    }

    /** Who parties are taken for. */
    Identities identities() {
        return identities;
    }

    /** The identity that a party is taken for. */
    int identity(int party) {
        return identities.of(party);
    }

    boolean isStrong(int party) {
        return identities.isStrong(identity(party));
    }

    boolean isVague(int party) {
        return identities.isVague(identity(party));
    }

    /** Whether an identity is words that name nobody. */
    boolean isVagueIdentity(int identity) {
        return identities.isVague(identity);
    }

    /** More than any identity. */
    int identityBound() {
        return identities.bound();
    }

    /** More than any place. */
    int placeBound() {
        return lastPlace + 1;
    }

    PlaceLabel place(int key) {
        return places.getOrDefault(key, new PlaceLabel("", ""));
    }

    /** The live row of a report, if it holds. */
    OptionalInt row(long report) {
        if (report < 0 || report >= rowOfReport.length) {
            return OptionalInt.empty();
        }
        int row = rowOfReport[(int) report];
        return row >= 0 && columns.live.get(row) ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /** The live rows of those of some reports that hold. */
    BitSet rows(BitSet reports) {
        BitSet rows = new BitSet(columns.size());
        for (int report = reports.nextSetBit(0);
                report >= 0 && report < rowOfReport.length;
                report = reports.nextSetBit(report + 1)) {
            if (rowOfReport[report] >= 0) {
                rows.set(rowOfReport[report]);
            }
        }
        rows.and(columns.live);
        return rows;
    }

    /**
     * How often each value occurs in some live rows.
     *
     * @param what names the counting; see {@link RowCounts#of}
     */
    int[] count(Object what, BitSet rows, Function<BitSet, int[]> counting) {
        return counts.of(what, columns.live, rows, counting);
    }

    /** The days on which the acts of all live rows began. */
    DayRange days() {
        DayRange range = days.orElseGet(() -> DayRange.of(columns));
        days = Optional.of(range);
        return range;
    }

    /** More than any party. */
    int partyBound() {
        return identities.partyBound();
    }

    /** All live rows. */
    BitSet all() {
        return (BitSet) columns.live.clone();
    }
}
