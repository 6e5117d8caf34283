package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The event of each row of the catalogue: as grouped, and as people have merged and split them. */
final class EventIndex {

    private static final List<Tie> TIES = List.of(Tie.values());

    private final Redirects redirects;
    private final Catalogue catalogue;
    private final EventEditStore edits;
    private final Grouping grouping;

    private long revision;
    private Columns columns = new Columns();
    private BitSet live = new BitSet();
    private int[] event = new int[0];
    private byte[] why = new byte[0];
    private int[] sizes = new int[0];
    private int count;

    EventIndex(Database database, Redirects redirects, Catalogue catalogue) {
        this.redirects = redirects;
        this.catalogue = catalogue;
        this.edits = new EventEditStore(database);
        this.grouping = new Grouping(catalogue);
    }

    /** Brings it in step with the archive. */
    EventIndex bringUp() {
        Columns now = catalogue.columns();
        long latest = edits.revision();
        if (!now.equals(columns)) {
            grouping.forget();
        }
        if (latest != revision || !now.equals(columns) || !now.live.equals(live)) {
            grouping.bringUp(now);
            columns = now;
            live = (BitSet) now.live.clone();
            revision = latest;
            event = grouping.event().clone();
            why = grouping.why().clone();
            edits.standing().forEach(this::apply);
            count();
        }
        return this;
    }

    private void apply(EventEdit edit) {
        int[] rows = edits.keys(edit.id()).stream()
                .flatMap(key -> redirects.end(key).stream())
                .map(catalogue::row)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
        if (rows.length > 0) {
            if (edit.kind() == EventEdit.Kind.MERGED) {
                merge(rows);
            } else {
                split(rows);
            }
        }
    }

    private void merge(int[] rows) {
        BitSet events = new BitSet();
        Arrays.stream(rows).forEach(row -> events.set(event[row]));
        if (events.cardinality() > 1) {
            List<Integer> members = new ArrayList<>();
            live.stream().filter(row -> events.get(event[row])).forEach(members::add);
            settle(members);
            Arrays.stream(rows).forEach(row -> why[row] = (byte) Positions.of(Tie.BY_HAND));
        }
    }

    private void split(int[] rows) {
        BitSet apart = new BitSet();
        Arrays.stream(rows).forEach(apart::set);
        BitSet events = new BitSet();
        Arrays.stream(rows).forEach(row -> events.set(event[row]));
        Map<Integer, List<Integer>> rest = new LinkedHashMap<>();
        live.stream()
                .filter(row -> events.get(event[row]) && !apart.get(row))
                .forEach(row -> rest.computeIfAbsent(event[row], key -> new ArrayList<>())
                        .add(row));
        rest.values().forEach(this::settle);
        settle(Arrays.stream(rows).boxed().toList());
        Arrays.stream(rows).forEach(row -> why[row] = (byte) Positions.of(Tie.BY_HAND));
    }

    private void settle(List<Integer> members) {
        int representative = BlockGrouping.representative(columns, members);
        members.forEach(row -> event[row] = representative);
    }

    private void count() {
        sizes = new int[event.length];
        count = 0;
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            sizes[event[row]]++;
            if (event[row] == row) {
                count++;
            }
        }
    }

    /** How many events there are. */
    int size() {
        return count;
    }

    /** The row that stands for the event of a row. */
    int event(int row) {
        return event[row];
    }

    Tie tie(int row) {
        return TIES.get(why[row]);
    }

    /** How many reports tell the event that a row stands for. */
    int reports(int eventRow) {
        return sizes[eventRow];
    }

    /** The rows of some events, by the rows that stand for them, in the order of the archive. */
    Map<Integer, List<Integer>> members(List<Integer> events) {
        BitSet wanted = new BitSet();
        events.forEach(wanted::set);
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        events.forEach(row -> members.put(row, new ArrayList<>()));
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            if (wanted.get(event[row])) {
                members.computeIfAbsent(event[row], key -> new ArrayList<>()).add(row);
            }
        }
        members.values().forEach(rows -> rows.sort(columns::inOrder));
        return members;
    }

    /** The rows that stand for the events of some rows. */
    BitSet eventsOf(BitSet rows) {
        BitSet events = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            events.set(event[row]);
        }
        return events;
    }
}
