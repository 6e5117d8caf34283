package org.readout.coding.coreference;

import java.util.Set;
import org.readout.coding.syntax.SentenceTree;

/** The tokens of a noun phrase that say who it is: modifiers, name, and complements with "of", "in", "from", "for". */
final class MentionRange {

    private static final Set<String> INSIDE =
            Set.of("det", "amod", "compound", "nummod", "flat", "nmod", "goeswith", "fixed", "name");
    private static final Set<String> COMPLEMENTS = Set.of("of", "in", "from", "for", "to", "at", "");

    private MentionRange() {}

    /** First and last token. */
    static int[] of(SentenceTree tree, int head) {
        int[] range = {head, head};
        for (int child : tree.children(head)) {
            if (belongs(tree, child)) {
                int[] below = tree.subtree(child);
                if (below[1] - below[0] <= 12) {
                    range[0] = Math.min(range[0], below[0]);
                    range[1] = Math.max(range[1], below[1]);
                }
            }
        }
        return range;
    }

    private static boolean belongs(SentenceTree tree, int child) {
        String relation = tree.relation(child);
        int colon = relation.indexOf(':');
        String main = colon < 0 ? relation : relation.substring(0, colon);
        if (!INSIDE.contains(main)) {
            return false;
        }
        if (main.equals("nmod") && !relation.equals("nmod:poss")) {
            return COMPLEMENTS.contains(tree.preposition(child));
        }
        return true;
    }
}
