package org.readout.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Sector;
import org.readout.model.Status;

/** Counts rows of the catalogue by the values of a facet. */
final class Facets {

    private static final List<EventType> TYPES = List.of(EventType.values());
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<ReviewState> REVIEWS = List.of(ReviewState.values());
    private static final List<Mode> MODES = List.of(Mode.values());
    private static final int COUNTRIES = 26 * 26 * 26;

    private final Database database;
    private final Catalogue catalogue;
    private final Columns columns;

    Facets(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
        this.columns = catalogue.columns();
    }

    /** The most frequent values, equal ones in the order of their list or of the archive. */
    List<Facet.Count> of(Facet facet, BitSet rows, int most) {
        if (facet == Facet.CODE) {
            return codes(rows, most);
        }
        int[] counts = facet == Facet.SPEAKER
                ? new PartyCounts(catalogue).speakers(rows)
                : catalogue.count(facet, rows, part -> counted(facet, part));
        return counts(counts, most, index -> value(facet, index));
    }

    private int[] counted(Facet facet, BitSet rows) {
        return switch (facet) {
            case TYPE -> count(rows, EventType.values().length, row -> columns.type[row]);
            case STATUS -> count(rows, Status.values().length, row -> columns.status[row]);
            case REVIEW -> count(rows, ReviewState.values().length, row -> columns.review[row]);
            case MODE -> bits(rows, Mode.values().length, row -> columns.modes[row]);
            case SECTOR -> bits(rows, Sector.values().length, row -> columns.sectors[row]);
            case COUNTRY -> countries(rows);
            case CODE, SPEAKER -> throw new IllegalArgumentException(facet + " has no numbers of its own to count by");
            case DOCUMENT -> documents(rows);
        };
    }

    private Facet.Count value(Facet facet, int index) {
        return switch (facet) {
            case TYPE -> plain(TYPES.get(index).name());
            case STATUS -> plain(STATUSES.get(index).name());
            case REVIEW -> plain(REVIEWS.get(index).code());
            case MODE -> plain(MODES.get(index).code());
            case CODE -> throw new IllegalArgumentException(facet + " has no numbers of its own");
            case SECTOR -> plain(SECTORS.get(index).name());
            case COUNTRY -> plain(Country.code(index));
            case SPEAKER -> party(index);
            case DOCUMENT -> document(index);
        };
    }

    private static int[] count(BitSet rows, int values, IntUnaryOperator value) {
        int[] counts = new int[values];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            counts[value.applyAsInt(row)]++;
        }
        return counts;
    }

    private static int[] bits(BitSet rows, int values, IntToLongFunction bits) {
        int[] counts = new int[values];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (long rest = bits.applyAsLong(row); rest != 0; rest &= rest - 1) {
                counts[Long.numberOfTrailingZeros(rest)]++;
            }
        }
        return counts;
    }

    private List<Facet.Count> codes(BitSet rows, int most) {
        if (!columns.hasCodes()) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        List<Integer> carried = new ArrayList<>();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            for (String label : columns.codes[row].all()) {
                carried.add(positions.computeIfAbsent(label, first -> {
                    labels.add(first);
                    return labels.size() - 1;
                }));
            }
        }
        int[] counts = new int[labels.size()];
        carried.forEach(position -> counts[position]++);
        return counts(counts, most, index -> plain(labels.get(index)));
    }

    private int[] countries(BitSet rows) {
        int[] counts = new int[COUNTRIES];
        columns.countries.count(rows, (keys, times) -> {
            for (int i = 0; i < keys.size(); i++) {
                counts[keys.get(i)] += times;
            }
        });
        return counts;
    }

    private int[] documents(BitSet rows) {
        int most = rows.stream().map(row -> columns.document[row]).max().orElse(0);
        return count(rows, most + 1, row -> columns.document[row]);
    }

    private static Facet.Count plain(String value) {
        return new Facet.Count(value, value, 0);
    }

    private Facet.Count party(int identity) {
        PartySummary party = new PartyList(database, catalogue).bare(identity);
        return new Facet.Count(party.id(), party.label(), 0);
    }

    private Facet.Count document(int key) {
        return database.first(
                        "SELECT document.id, coalesce(version.title, document.id) FROM document"
                                + " JOIN reading ON reading.key = document.current"
                                + " JOIN version ON version.key = reading.version WHERE document.key = ?",
                        row -> new Facet.Count(row.text(1), row.text(2), 0),
                        key)
                .orElse(plain(""));
    }

    private static List<Facet.Count> counts(int[] counts, int most, IntFunction<Facet.Count> value) {
        List<Facet.Count> values = new ArrayList<>();
        for (int index : largest(counts, most)) {
            Facet.Count named = value.apply(index);
            values.add(new Facet.Count(named.value(), named.label(), counts[index]));
        }
        return values;
    }

    /** The indexes of the largest numbers above 0, the largest first, equal ones in rising order. */
    static List<Integer> largest(int[] numbers, int most) {
        Comparator<Integer> first =
                Comparator.comparingInt((Integer index) -> -numbers[index]).thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> chosen = new PriorityQueue<>(first.reversed());
        for (int index = 0; index < numbers.length && most > 0; index++) {
            if (numbers[index] > (chosen.size() < most ? 0 : numbers[chosen.element()])) {
                chosen.add(index);
                if (chosen.size() > most) {
                    chosen.remove();
                }
            }
        }
        return chosen.stream().sorted(first).toList();
    }
}
