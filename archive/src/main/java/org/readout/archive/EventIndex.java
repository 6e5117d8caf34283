package org.readout.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The event of each row of the catalogue: as grouped, and as people have merged and split them. */
final class EventIndex {

    private static final List<Tie> TIES = List.of(Tie.values());

    private final Redirects redirects;
    private final Catalogue catalogue;
    private final EventEditStore edits;
    private final Grouping grouping;

    private long revision;
    private long edition;
    private long identities;
    private Columns columns = new Columns();
    private BitSet live = new BitSet();
    private int[] event = new int[0];
    private byte[] why = new byte[0];
    private int[] sizes = new int[0];
    private BitSet heads = new BitSet();

    /** Rows in the order of their events, and where those of each event begin; made when they are first asked for. */
    private Optional<int[][]> grouped = Optional.empty();

    private Optional<BitSet> corroborated = Optional.empty();

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
        long taken = catalogue.identities().edition();
        if (latest != revision || taken != identities || !now.equals(columns) || !now.live.equals(live)) {
            grouping.bringUp(now);
            columns = now;
            live = (BitSet) now.live.clone();
            revision = latest;
            identities = taken;
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

    /** Rises whenever reports or decisions have changed. */
    long edition() {
        return edition;
    }

    private void count() {
        edition++;
        sizes = new int[event.length];
        heads = new BitSet();
        grouped = Optional.empty();
        corroborated = Optional.empty();
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            sizes[event[row]]++;
            heads.set(event[row]);
        }
    }

    /** How many events there are. */
    int size() {
        return heads.cardinality();
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

    /** The rows of the event for which a row stands. */
    int[] rows(int eventRow) {
        int[][] those = grouped();
        int begin = those[0][eventRow];
        return Arrays.copyOfRange(those[1], begin, begin + sizes[eventRow]);
    }

    private int[][] grouped() {
        int[][] made = grouped.orElseGet(this::group);
        grouped = Optional.of(made);
        return made;
    }

    private int[][] group() {
        int[] begin = new int[event.length];
        int next = 0;
        for (int head = heads.nextSetBit(0); head >= 0; head = heads.nextSetBit(head + 1)) {
            begin[head] = next;
            next += sizes[head];
        }
        int[] place = begin.clone();
        int[] rows = new int[next];
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            rows[place[event[row]]++] = row;
        }
        return new int[][] {begin, rows};
    }

    /** The rows that stand for events which more than one document, or more than one speaker, tells. */
    BitSet corroborated() {
        BitSet made = corroborated.orElseGet(this::findCorroborated);
        corroborated = Optional.of(made);
        return made;
    }

    private BitSet findCorroborated() {
        int[] document = new int[event.length];
        int[] speaker = new int[event.length];
        BitSet found = new BitSet();
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            boolean another = isAnother(document, event[row], columns.document[row]);
            Keys speakers = columns.speakers.get(row);
            for (int i = 0; i < speakers.size(); i++) {
                another |= isAnother(speaker, event[row], catalogue.identity(speakers.get(i)));
            }
            found.set(event[row], another || found.get(event[row]));
        }
        return found;
    }

    /** Whether an event has had another one before; the first one is noted. */
    private static boolean isAnother(int[] first, int event, int now) {
        if (first[event] == 0) {
            first[event] = now;
        }
        return first[event] != now;
    }

    /** The rows that stand for the events of some rows. */
    BitSet eventsOf(BitSet rows) {
        return rows.cardinality() <= live.cardinality() / 2 ? told(rows) : notOnlyIn(RowCounts.without(live, rows));
    }

    /** Those of which a row is in none of the rows that are left out, which are fewer than the others. */
    private BitSet notOnlyIn(BitSet leftOut) {
        BitSet events = (BitSet) heads.clone();
        int[] left = new int[event.length];
        for (int row = leftOut.nextSetBit(0); row >= 0; row = leftOut.nextSetBit(row + 1)) {
            if (++left[event[row]] == sizes[event[row]]) {
                events.clear(event[row]);
            }
        }
        return events;
    }

    private BitSet told(BitSet rows) {
        BitSet events = new BitSet();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            events.set(event[row]);
        }
        return events;
    }
}
