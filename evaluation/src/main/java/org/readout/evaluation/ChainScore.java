package org.readout.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.model.Span;

/**
 * How well found chains agree with known ones, in the three measures of the CoNLL shared tasks, summed over documents.
 *
 * <p>MUC counts links (Vilain et al. 1995), B3 mentions (Bagga and Baldwin 1998, on system mentions as in the reference
 * scorer), CEAFe entities (Luo 2005, with the likeness that its equation 4 calls phi4). Mentions are right by exact place.
 */
final class ChainScore {

    /** Numerators and denominators of recall and precision. */
    static final class Measure {
        private double recalled;
        private double asked;
        private double right;
        private double given;

        double recall() {
            return asked == 0 ? 0 : recalled / asked;
        }

        double precision() {
            return given == 0 ? 0 : right / given;
        }

        double f1() {
            double sum = recall() + precision();
            return sum == 0 ? 0 : 2 * recall() * precision() / sum;
        }
    }

    private final Measure muc = new Measure();
    private final Measure cubed = new Measure();
    private final Measure ceaf = new Measure();
    private final Measure mentions = new Measure();

    /** Adds a document. Chains are sets of two mentions or more. */
    void add(List<List<Span>> known, List<List<Span>> found) {
        Map<Span, Integer> knownOf = chainOf(known);
        Map<Span, Integer> foundOf = chainOf(found);
        links(known, foundOf, true);
        links(found, knownOf, false);
        mentions(known, foundOf, true);
        mentions(found, knownOf, false);
        entities(known, found);
        Set<Span> both = knownOf.keySet().stream().filter(foundOf::containsKey).collect(Collectors.toSet());
        mentions.recalled += both.size();
        mentions.right += both.size();
        mentions.asked += knownOf.size();
        mentions.given += foundOf.size();
    }

    Measure muc() {
        return muc;
    }

    Measure cubed() {
        return cubed;
    }

    Measure ceaf() {
        return ceaf;
    }

    Measure mentions() {
        return mentions;
    }

    /** The mean of the three F1. */
    double conll() {
        return (muc.f1() + cubed.f1() + ceaf.f1()) / 3;
    }

    private static Map<Span, Integer> chainOf(List<List<Span>> chains) {
        Map<Span, Integer> of = new HashMap<>();
        for (int i = 0; i < chains.size(); i++) {
            for (Span mention : chains.get(i)) {
                of.put(mention, i);
            }
        }
        return of;
    }

    private void links(List<List<Span>> chains, Map<Span, Integer> other, boolean recall) {
        double kept = 0;
        double all = 0;
        for (List<Span> chain : chains) {
            Set<Integer> parts =
                    chain.stream().filter(other::containsKey).map(other::get).collect(Collectors.toSet());
            long alone = chain.stream()
                    .filter(mention -> !other.containsKey(mention))
                    .count();
            kept += chain.size() - parts.size() - alone;
            all += chain.size() - 1;
        }
        count(muc, kept, all, recall);
    }

    private void mentions(List<List<Span>> chains, Map<Span, Integer> other, boolean recall) {
        double kept = 0;
        double all = 0;
        for (List<Span> chain : chains) {
            Map<Integer, Integer> overlaps = new TreeMap<>();
            for (Span mention : chain) {
                Integer index = other.get(mention);
                if (index != null) {
                    overlaps.merge(index, 1, Integer::sum);
                }
            }
            for (int overlap : overlaps.values()) {
                kept += (double) overlap * overlap / chain.size();
            }
            all += chain.size();
        }
        count(cubed, kept, all, recall);
    }

    private static void count(Measure measure, double kept, double all, boolean recall) {
        if (recall) {
            measure.recalled += kept;
            measure.asked += all;
        } else {
            measure.right += kept;
            measure.given += all;
        }
    }

    private void entities(List<List<Span>> known, List<List<Span>> found) {
        double[][] likeness = new double[known.size()][found.size()];
        for (int i = 0; i < known.size(); i++) {
            Set<Span> one = Set.copyOf(known.get(i));
            for (int j = 0; j < found.size(); j++) {
                long common = found.get(j).stream().filter(one::contains).count();
                likeness[i][j] =
                        2.0 * common / (known.get(i).size() + found.get(j).size());
            }
        }
        double best = Assignment.best(likeness);
        count(ceaf, best, known.size(), true);
        count(ceaf, best, found.size(), false);
    }

    /** The table's cells: recall, precision and F1 of each measure, and the mean. */
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        for (Measure measure : List.of(mentions, muc, cubed, ceaf)) {
            cells.add(Table.share(measure.f1()));
        }
        cells.add(Table.share(conll()));
        return cells;
    }
}
