package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;

/**
 * The BIO labels of names, and the best label sequence of a sentence under their grammar: an inside label follows the
 * beginning or the inside of the same type only.
 */
final class EntityLabels {

    private static final float NEVER = -1e9f;

    private final boolean[] inside;
    private final boolean[] begins;
    private final List<EntityType> types;
    private final float[][] transitions;

    private EntityLabels(boolean[] begins, boolean[] inside, List<EntityType> types) {
        this.begins = begins;
        this.inside = inside;
        this.types = types;
        this.transitions = transitions();
    }

    /** Reads labels such as {@code O}, {@code B-PERSON}, {@code I-PERSON}. */
    static EntityLabels of(List<String> labels) {
        boolean[] begins = new boolean[labels.size()];
        boolean[] inside = new boolean[labels.size()];
        List<EntityType> types = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            begins[i] = label.startsWith("B-");
            inside[i] = label.startsWith("I-");
            if (!begins[i] && !inside[i] && !label.equals("O")) {
                throw new IllegalArgumentException("\"" + label + "\" is no label such as \"O\" or \"B-PERSON\"");
            }
            types.add(
                    label.equals("O")
                            ? EntityType.MISC
                            : EntityType.valueOf(label.substring(2).toUpperCase(Locale.ROOT)));
        }
        return new EntityLabels(begins, inside, List.copyOf(types));
    }

    private float[][] transitions() {
        float[][] allowed = new float[size()][size()];
        for (int before = 0; before < size(); before++) {
            for (int after = 0; after < size(); after++) {
                boolean named = begins[before] || inside[before];
                boolean follows = named && types.get(before) == types.get(after);
                allowed[before][after] = inside[after] && !follows ? NEVER : 0;
            }
        }
        return allowed;
    }

    int size() {
        return types.size();
    }

    /** The names of the best label sequence; {@code scores} has a row of unnormalised scores for every word. */
    List<NamedEntity> names(float[][] scores) {
        return names(best(scores));
    }

    private int[] best(float[][] scores) {
        int words = scores.length;
        int[][] from = new int[words][size()];
        float[] best = scores[0].clone();
        for (int label = 0; label < size(); label++) {
            best[label] += inside[label] ? NEVER : 0;
        }
        for (int word = 1; word < words; word++) {
            best = step(best, scores[word], from[word]);
        }
        int[] labels = new int[words];
        labels[words - 1] = highest(best);
        for (int word = words - 1; word > 0; word--) {
            labels[word - 1] = from[word][labels[word]];
        }
        return labels;
    }

    private float[] step(float[] best, float[] scores, int[] from) {
        float highest = best[highest(best)];
        float[] next = new float[size()];
        for (int label = 0; label < size(); label++) {
            int source = 0;
            for (int before = 1; before < size(); before++) {
                if (best[before] + transitions[before][label] > best[source] + transitions[source][label]) {
                    source = before;
                }
            }
            from[label] = source;
            next[label] = best[source] + transitions[source][label] - highest + scores[label];
        }
        return next;
    }

    private static int highest(float[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    private List<NamedEntity> names(int[] labels) {
        List<NamedEntity> names = new ArrayList<>();
        int first = -1;
        for (int word = 0; word <= labels.length; word++) {
            boolean goesOn = word < labels.length && inside[labels[word]];
            if (first >= 0 && !goesOn) {
                names.add(new NamedEntity(first, word, types.get(labels[first])));
                first = -1;
            }
            first = word < labels.length && begins[labels[word]] ? word : first;
        }
        return names;
    }
}
