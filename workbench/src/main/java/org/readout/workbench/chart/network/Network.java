package org.readout.workbench.chart.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;

/**
 * Who acts on whom: the parties in most reports as discs, an arrow for each direction, whole for cooperation and dashed for
 * conflict.
 *
 * @param id unique on its page
 * @param title what it shows
 */
public record Network(String id, String title) {

    /** As many as can be told apart on a wide page. */
    public static final int MOST_PARTIES = 26;

    /**
     * The picture of the ties.
     *
     * @param parties those that ties name
     */
    public Picture of(List<Party> parties, List<Tie> ties) {
        Map<String, String> labels = new HashMap<>();
        parties.forEach(party -> labels.put(party.key(), party.label()));
        UnaryOperator<String> label = key -> labels.getOrDefault(key, key);
        Set<String> tied = new HashSet<>();
        ties.forEach(tie -> tied.addAll(List.of(tie.from(), tie.to())));
        String summary = summary(ties, tied.size(), label);
        return new Picture(
                id,
                title,
                summary,
                size -> new NetworkDrawing(size, parties, ties)
                        .markup(id + "-" + size.word(), title, summary, tied.size(), ties.size()),
                table(ties, label));
    }

    private static String summary(List<Tie> ties, int parties, UnaryOperator<String> label) {
        return ties.stream()
                .max(Comparator.comparingLong(Tie::count).thenComparing(Tie::from, Comparator.reverseOrder()))
                .map(strongest -> Svg.count(parties) + (parties == 1 ? " party, " : " parties, ")
                        + Svg.count(ties.size(), "tie") + "; the strongest: " + describe(strongest, label) + ".")
                .orElse("No report has both an actor and a recipient.");
    }

    static String describe(Tie tie, UnaryOperator<String> label) {
        String kind = tie.hostile() ? "conflict" : "cooperation";
        String who = tie.within()
                ? "within " + label.apply(tie.from())
                : label.apply(tie.from()) + (tie.mutual() ? " and " : " to ") + label.apply(tie.to());
        return who + ", " + kind + ", " + Svg.count(tie.count(), "report");
    }

    private static FigureTable table(List<Tie> ties, UnaryOperator<String> label) {
        return new FigureTable(
                List.of("Actor", "Recipient", "Kind", "Direction", "Reports"),
                ties.stream()
                        .sorted(Comparator.comparingLong(Tie::count)
                                .reversed()
                                .thenComparing(Tie::from)
                                .thenComparing(Tie::to))
                        .map(tie -> FigureTable.row(
                                Cell.of(label.apply(tie.from())),
                                Cell.of(label.apply(tie.to())),
                                Cell.of(tie.hostile() ? "conflict" : "cooperation"),
                                Cell.of(tie.within() ? "within" : tie.mutual() ? "mutual" : "one way"),
                                new Cell(Svg.count(tie.count()), tie.link())))
                        .toList());
    }
}
