package org.readout.coding.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Token;

/**
 * Verbs that answer what their object did: "police detained women after they blocked the road". Immutable and thread-safe.
 */
final class Blame {

    private static final Set<String> REASONS = Set.of("after", "because", "for", "as", "when", "since", "once");

    private final Set<String> verbs;

    private Blame(Set<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    static Blame standard() {
        Set<String> verbs = new HashSet<>();
        for (DataLines.Line line : DataLines.of(Blame.class, "blame.txt")) {
            if (!verbs.add(line.text())) {
                throw line.error("\"" + line.text() + "\" stands here twice");
            }
        }
        return new Blame(verbs);
    }

    /** The words for whom such a verb befell, where the pronoun is the subject of its reason; empty where it is not. */
    List<Integer> befallen(Grammar grammar, int pronoun) {
        SentenceTree tree = grammar.tree();
        int clause = tree.head(pronoun);
        if (clause == Token.ROOT || !tree.is(pronoun, "nsubj") || !tree.is(clause, "advcl")) {
            return List.of();
        }
        OptionalInt mark = tree.child(clause, "mark");
        int verb = tree.head(clause);
        boolean reason = mark.isPresent() && REASONS.contains(tree.word(mark.getAsInt())) && clause > verb;
        return reason && verbs.contains(tree.lemma(verb)) ? grammar.patients(verb) : List.of();
    }
}
