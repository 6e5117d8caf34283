package org.readout.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.archive.Catalogue.PlaceLabel;
import org.readout.model.Precision;

/**
 * Groups the reports of one block, which agree in type and parties, by day and place: first those with a day, then what says
 * less joins the only group that it can mean.
 */
final class BlockGrouping {

    private static final PlaceLabel NOWHERE = new PlaceLabel("", "");

    private final Columns columns;
    private final Catalogue catalogue;
    private final int[] event;
    private final byte[] why;

    BlockGrouping(Columns columns, Catalogue catalogue, int[] event, byte[] why) {
        this.columns = columns;
        this.catalogue = catalogue;
        this.event = event;
        this.why = why;
    }

    /**
     * What reports must share to be taken for one without further thought.
     *
     * @param owner the document that an undated report does not leave, else 0
     */
    private record Slot(int first, int last, boolean dated, int owner, PlaceLabel place) {

        boolean isDay() {
            return dated && first == last;
        }
    }

    /** Sets the event and the tie of each row. */
    void group(int[] rows) {
        if (rows.length == 1) {
            event[rows[0]] = rows[0];
            why[rows[0]] = (byte) Positions.of(Tie.ALONE);
            return;
        }
        Map<Slot, List<Integer>> slots = new LinkedHashMap<>();
        for (int row : rows) {
            slots.computeIfAbsent(slot(row), slot -> new ArrayList<>()).add(row);
        }
        slots.forEach((slot, members) -> members.forEach(row -> why[row] = (byte) Positions.of(own(slot))));
        joined(slots).values().forEach(this::settle);
    }

    private Slot slot(int row) {
        PlaceLabel place = columns.place[row] == 0 ? NOWHERE : catalogue.place(columns.place[row]);
        boolean dated = columns.precision[row] != Positions.of(Precision.UNKNOWN);
        boolean lost = !dated && columns.background[row] || columns.first[row] == CardEntry.NO_DAY;
        if (lost) {
            return new Slot(0, 0, false, columns.document[row], place);
        }
        return new Slot(columns.first[row], columns.last[row], dated, 0, place);
    }

    private static Tie own(Slot slot) {
        if (slot.owner() != 0) {
            return Tie.SAME_DOCUMENT;
        }
        if (!slot.dated()) {
            return Tie.PUBLISHED_SAME_DAY;
        }
        return slot.isDay() ? Tie.SAME_DAY : Tie.SAME_PERIOD;
    }

    /** The groups: a slot of its own, or with those that say less and can mean nothing else. */
    private Map<Slot, List<Integer>> joined(Map<Slot, List<Integer>> slots) {
        Map<Integer, List<Slot>> placed = new HashMap<>();
        Map<Integer, List<Slot>> days = new HashMap<>();
        slots.keySet().stream().filter(Slot::isDay).forEach(slot -> {
            days.computeIfAbsent(slot.first(), day -> new ArrayList<>()).add(slot);
            if (!slot.place().equals(NOWHERE)) {
                placed.computeIfAbsent(slot.first(), day -> new ArrayList<>()).add(slot);
            }
        });
        Map<Slot, List<Integer>> groups = new LinkedHashMap<>();
        Map<Slot, Slot> target = new HashMap<>();
        slots.keySet().stream().filter(Slot::isDay).forEach(slot -> target.put(slot, dayTarget(slot, placed)));
        slots.forEach((slot, members) -> {
            Slot to = slot.isDay() ? Objects.requireNonNull(target.get(slot)) : target(slot, days, target);
            if (!to.equals(slot)) {
                Tie tie = slot.isDay() ? Tie.SAME_DAY_NO_PLACE : slot.dated() ? Tie.WITHIN_PERIOD : Tie.PUBLISHED_THEN;
                members.forEach(row -> why[row] = (byte) Positions.of(tie));
            }
            groups.computeIfAbsent(to, key -> new ArrayList<>()).addAll(members);
        });
        return groups;
    }

    private static Slot dayTarget(Slot slot, Map<Integer, List<Slot>> placed) {
        List<Slot> those = placed.getOrDefault(slot.first(), List.of());
        return slot.place().equals(NOWHERE) && those.size() == 1 ? those.get(0) : slot;
    }

    private static Slot target(Slot slot, Map<Integer, List<Slot>> days, Map<Slot, Slot> target) {
        if (slot.owner() != 0) {
            return slot;
        }
        int first = slot.dated() ? slot.first() : slot.first() - 1;
        List<Slot> meant = days.entrySet().stream()
                .filter(day -> day.getKey() >= first && day.getKey() <= slot.last())
                .flatMap(day -> day.getValue().stream())
                .filter(day -> agree(day.place(), slot.place()))
                .map(day -> Objects.requireNonNull(target.get(day)))
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.get(0) : slot;
    }

    private static boolean agree(PlaceLabel one, PlaceLabel other) {
        return one.equals(other) || one.equals(NOWHERE) || other.equals(NOWHERE);
    }

    private void settle(List<Integer> members) {
        int representative = representative(columns, members);
        members.forEach(row -> event[row] = representative);
        if (members.size() == 1) {
            why[representative] = (byte) Positions.of(Tie.ALONE);
        }
    }

    /** The report that stands for an event: one that is the same in whatever order the reports came. */
    static int representative(Columns columns, List<Integer> members) {
        Optional<Integer> first = members.stream()
                .min(Comparator.comparingLong((Integer row) -> columns.mark[row])
                        .thenComparing((one, other) -> columns.inOrder(one, other)));
        return first.orElseThrow();
    }
}
