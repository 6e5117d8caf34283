package org.readout.workbench.chart.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.DateScale;
import org.readout.workbench.chart.TextWidth;

/**
 * Lays out a lane's entries in rows, so that neither marks nor words touch.
 *
 * <p>Where all fit with their words in the rows there are, they stand so. Elsewhere marks come first, spread over the rows, and
 * words go where the next mark of the row leaves room; what finds no room even as a mark is counted.
 */
final class LanePacking {

    static final double ROW = 20;
    static final double TYPE = 12;
    private static final double POINT = 10;
    private static final double GAP = 7;
    private static final double WORD_GAP = 5;
    private static final double LONGEST_LABEL = 230;

    private final DateScale days;
    private final int mostRows;

    LanePacking(DateScale days, int mostRows) {
        this.days = days;
        this.mostRows = mostRows;
    }

    Lane pack(String name, List<TimelineEntry> entries) {
        List<TimelineEntry> sorted = entries.stream()
                .sorted(Comparator.comparing(
                                (TimelineEntry entry) -> entry.days().from())
                        .thenComparing(entry -> entry.days().to())
                        .thenComparing(TimelineEntry::link))
                .toList();
        List<Mark> roomy = withWords(sorted);
        return roomy.size() == sorted.size() ? lane(name, roomy, 0) : dense(name, sorted);
    }

    /** All entries with their words, or fewer where the rows do not suffice. */
    private List<Mark> withWords(List<TimelineEntry> entries) {
        double[] ends = emptyRows();
        List<Mark> marks = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            Optional<Mark> mark = IntStream.range(0, mostRows)
                    .mapToObj(row -> labelled(bare(entry, row), ends[row], days.right()))
                    .flatMap(Optional::stream)
                    .findFirst();
            mark.ifPresent(placed -> {
                ends[placed.row()] = end(placed);
                marks.add(placed);
            });
        }
        return marks;
    }

    private Lane dense(String name, List<TimelineEntry> entries) {
        double[] ends = emptyRows();
        List<Mark> bare = new ArrayList<>();
        for (TimelineEntry entry : entries) {
            int row = freest(ends);
            Mark mark = bare(entry, row);
            if (mark.left() >= ends[row] + GAP) {
                ends[row] = mark.right();
                bare.add(mark);
            }
        }
        return lane(name, words(bare), entries.size() - bare.size());
    }

    /** Adds words where the next mark of the same row leaves room. */
    private List<Mark> words(List<Mark> bare) {
        double[] next = new double[mostRows];
        Arrays.fill(next, days.right() + GAP);
        List<Mark> marks = new ArrayList<>();
        for (int i = bare.size() - 1; i >= 0; i--) {
            Mark mark = bare.get(i);
            marks.add(rightward(mark, next[mark.row()] - GAP).orElse(mark));
            next[mark.row()] = mark.left();
        }
        return marks;
    }

    private Mark bare(TimelineEntry entry, int row) {
        double left = days.start(entry.days().from());
        double right = days.end(entry.days().to());
        double spare = Math.max(0, POINT - (right - left)) / 2;
        double shift = Math.min(0, days.right() - right - spare) + Math.max(0, days.left() - left + spare);
        return new Mark(entry, row, left - spare + shift, right + spare + shift, Optional.empty());
    }

    /** The mark with its words on the right, or on the left where the drawing ends. */
    private static Optional<Mark> labelled(Mark mark, double taken, double right) {
        if (mark.left() < taken + GAP) {
            return Optional.empty();
        }
        return rightward(mark, right).or(() -> leftward(mark, taken + GAP));
    }

    private static Optional<Mark> rightward(Mark mark, double limit) {
        double width = TextWidth.of(words(mark), TYPE);
        double x = mark.right() + WORD_GAP;
        return x + width <= limit ? Optional.of(at(mark, x, width)) : Optional.empty();
    }

    private static Optional<Mark> leftward(Mark mark, double limit) {
        double width = TextWidth.of(words(mark), TYPE);
        double x = mark.left() - WORD_GAP - width;
        return x >= limit ? Optional.of(at(mark, x, width)) : Optional.empty();
    }

    static String words(Mark mark) {
        return TextWidth.fit(mark.entry().label(), TYPE, LONGEST_LABEL);
    }

    private static Mark at(Mark mark, double x, double width) {
        return new Mark(
                mark.entry(),
                mark.row(),
                mark.left(),
                mark.right(),
                Optional.of(new Box(x, mark.row() * ROW, width, ROW)));
    }

    private static double end(Mark mark) {
        return Math.max(mark.right(), mark.label().map(Box::right).orElse(mark.right()));
    }

    private static Lane lane(String name, List<Mark> marks, int hidden) {
        int rows = marks.stream().mapToInt(Mark::row).max().orElse(0) + 1;
        return new Lane(name, marks, rows, hidden);
    }

    private double[] emptyRows() {
        double[] ends = new double[mostRows];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        return ends;
    }

    private static int freest(double[] ends) {
        return IntStream.range(0, ends.length)
                .boxed()
                .min(Comparator.comparingDouble(row -> ends[row]))
                .orElse(0);
    }
}
