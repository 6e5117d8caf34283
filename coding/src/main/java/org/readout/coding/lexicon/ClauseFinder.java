package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;

/** Finds the clause that a trigger governs: what is demanded, promised or alleged. */
final class ClauseFinder {

    private final SentenceTree tree;

    ClauseFinder(Grammar grammar) {
        this.tree = grammar.tree();
    }

    /**
     * The head of the clause under {@code head} or a literal word of its pattern.
     *
     * @param prepositions markers that introduce it, such as "of" in "accused of shelling"; empty for any
     */
    OptionalInt governedBy(int head, Set<Integer> literals, Set<String> prepositions) {
        List<Integer> owners = new ArrayList<>(List.of(head));
        owners.addAll(literals);
        for (int owner : owners) {
            for (int child : tree.children(owner, "xcomp", "ccomp", "advcl", "acl")) {
                if (!tree.relation(child).equals("acl:relcl")
                        && !literals.contains(child)
                        && isContent(child)
                        && marksFit(child, prepositions)) {
                    return OptionalInt.of(child);
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean isContent(int clause) {
        if (tree.is(clause, "xcomp") || tree.is(clause, "ccomp")) {
            return true;
        }
        // of adverbial and adnominal clauses only infinitives and prepositional gerunds are content
        return tree.hasChild(clause, c -> tree.is(c, "mark") && isContentMark(tree.lemma(c)));
    }

    private static boolean isContentMark(String mark) {
        return Set.of("to", "of", "for", "from", "that", "against", "with", "on", "over", "into")
                .contains(mark);
    }

    private boolean marksFit(int clause, Set<String> prepositions) {
        return prepositions.isEmpty()
                || tree.hasChild(clause, c -> tree.is(c, "mark") && prepositions.contains(tree.lemma(c)));
    }
}
