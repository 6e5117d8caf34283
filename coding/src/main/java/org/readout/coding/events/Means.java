package org.readout.coding.events;

import java.util.Set;
import java.util.TreeMap;
import org.readout.coding.lexicon.Entry;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;

/**
 * Triggers of one sentence that tell nobody's act but say how another was done: of "four people were killed when a car bomb
 * exploded" the bomb and the explosion have no party, and the killing is by explosives. Lives for one sentence.
 */
final class Means {

    /** How they hang from the act's word or from one another, or it from them. */
    private static final Set<String> EDGES =
            Set.of("nsubj", "nsubj:pass", "obj", "obl", "nmod", "advcl", "acl", "acl:relcl", "compound", "amod");

    private final SentenceTree tree;
    private final TreeMap<Integer, Entry> entries = new TreeMap<>();

    Means(SentenceTree tree) {
        this.tree = tree;
    }

    void add(Candidate candidate) {
        entries.put(candidate.match().token(), candidate.match().entry());
    }

    /** Gives an act that has no mode the modes of those of its type that it is linked with. */
    void lend(Act act) {
        if (!act.modes().isEmpty()) {
            return;
        }
        entries.forEach((token, entry) -> {
            if (entry.type() == act.type() && !entry.modes().isEmpty() && isLinked(token, act)) {
                entry.modes().forEach(act::add);
                act.because("mode", entry.citation(), tree.word(token));
            }
        });
    }

    private boolean isLinked(int token, Act act) {
        int trigger = act.trigger().token();
        return climbs(token, trigger, act.type()) || climbs(trigger, token, act.type());
    }

    /** Whether a word hangs from another, over no others than those of its type that have no party either. */
    private boolean climbs(int from, int to, EventType type) {
        int at = from;
        while (!tree.isRoot(at) && EDGES.contains(tree.relation(at))) {
            at = tree.head(at);
            if (at == to) {
                return true;
            }
            if (!entries.containsKey(at) || entries.get(at).type() != type) {
                return false;
            }
        }
        return false;
    }
}
