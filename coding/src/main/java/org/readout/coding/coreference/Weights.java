package org.readout.coding.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.lexicon.DataLines;

/** What each feature counts for a candidate, from a file of lines {@code TEMPLATE VALUE... weight}. Immutable. */
final class Weights {

    private final double[] values;

    private Weights(double[] values) {
        this.values = values;
    }

    /** The weights that come with the program. */
    static Weights standard(FeatureSpace space) {
        return of(space, DataLines.of(Weights.class, "weights.txt"));
    }

    static Weights of(FeatureSpace space, List<DataLines.Line> lines) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < space.size(); i++) {
            known.put(space.name(i), i);
        }
        double[] values = new double[space.size()];
        for (DataLines.Line line : lines) {
            int blank = line.text().lastIndexOf(' ');
            Integer index = blank < 0 ? null : known.remove(line.text().substring(0, blank));
            if (index == null) {
                throw line.error("no feature, or one that stands here twice: " + line.text());
            }
            values[index] = number(line, line.text().substring(blank + 1));
        }
        return new Weights(values);
    }

    private static double number(DataLines.Line line, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw line.error("not a weight: " + text);
        }
    }

    double of(int feature) {
        return values[feature];
    }

    double sum(int[] features) {
        double sum = 0;
        for (int feature : features) {
            sum += values[feature];
        }
        return sum;
    }
}
