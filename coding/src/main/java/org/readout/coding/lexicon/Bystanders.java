package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.lexicon.Lexicon.LightVerb;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;

/** Who stands beside an act without doing it: "police foiled an attack", "a plot to bomb the embassy was thwarted by agents". */
final class Bystanders {

    private static final int MAX_STEPS = 5;

    private final Lexicon lexicon;
    private final Grammar grammar;
    private final SentenceTree tree;

    Bystanders(Lexicon lexicon, Grammar grammar) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.tree = grammar.tree();
    }

    /**
     * Heads of the subject of the verb that says what became of an act, where that verb's subject does not do it; and of whom an act
     * drives, wounds, kills: "families displaced by the fighting".
     */
    List<Integer> of(int trigger) {
        int at = trigger;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            int above = tree.head(at);
            boolean undergoes = tree.is(at, "obj") || tree.relation(at).equals("nsubj:pass");
            if (isBy(at) && grammar.isPassive(above)) {
                return driven(above);
            }
            if (undergoes && tree.isVerb(above)) {
                return light(above)
                        .filter(verb -> verb.subject().filter(Slot.ACT::equals).isEmpty())
                        .map(verb -> grammar.agents(above))
                        .orElse(List.of());
            }
            if (!leadsUp(at)) {
                return List.of();
            }
            at = above;
        }
        return List.of();
    }

    /** Whom a passive verb has for its subject, and the nouns that its clause hangs from: "the agency for families displaced by". */
    private List<Integer> driven(int verb) {
        List<Integer> found = new ArrayList<>(grammar.patients(verb));
        int at = verb;
        for (int step = 0; step < MAX_STEPS && tree.is(at, at == verb ? "acl" : "nmod"); step++) {
            at = tree.head(at);
            found.add(at);
        }
        return found;
    }

    private boolean isBy(int at) {
        return tree.is(at, "obl") && tree.preposition(at).equals("by");
    }

    /** "A series of attacks", "attacks and raids", "a plot to bomb". */
    private boolean leadsUp(int at) {
        return tree.is(at, "conj")
                || tree.is(at, "compound")
                || tree.is(at, "nmod") && tree.preposition(at).equals("of")
                || tree.is(at, "acl") && !tree.relation(at).equals("acl:relcl");
    }

    /** Whether a verb only says that an assault was stopped, and tells no act of its own. */
    boolean stops(int verb, TriggerMatcher matcher) {
        return tree.isVerb(verb)
                && light(verb).filter(light -> light.subject().isEmpty()).isPresent()
                && tree.hasChild(
                        verb,
                        child -> (tree.is(child, "obj") || tree.relation(child).equals("nsubj:pass"))
                                && matcher.matches(grammar, child).stream()
                                        .anyMatch(match -> match.entry().type() == EventType.ASSAULT));
    }

    private Optional<LightVerb> light(int verb) {
        String particle = tree.children(verb, "compound").stream()
                .filter(child -> tree.relation(child).equals("compound:prt"))
                .map(tree::lemma)
                .findFirst()
                .orElse("");
        return lexicon.lightVerb(tree.lemma(verb), particle);
    }
}
