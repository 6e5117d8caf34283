package org.readout.coding.attribution;

import java.util.Set;
import org.readout.coding.syntax.SentenceTree;

/** Whether a clause or phrase is the content of the verb of saying above it. */
final class Content {

    private static final Set<String> CONTENT_MARKS = Set.of("of", "for", "that");

    private Content() {}

    /** Whether {@code at} hangs on the verb {@code head} as what that cue's speaker says. */
    static boolean isOf(SentenceTree tree, int at, int head, Cue cue) {
        if (tree.is(at, "ccomp")) {
            return !cue.weak() || isFinite(tree, at);
        }
        if (tree.is(at, "parataxis")) {
            return at > head && !cue.mind();
        }
        if (tree.is(at, "advcl") && asSaying(tree, at)) {
            return true;
        }
        if (tree.is(at, "xcomp") && isPassive(tree, head)) {
            return true;
        }
        if (cue.weak() && cue.stance() != org.readout.model.Stance.ALLEGES) {
            return false;
        }
        return isPhrase(tree, at) || tree.is(at, "advcl") && hasMark(tree, at, Set.copyOf(cue.particles()));
    }

    /** What only a verb that names its speaker's words by itself can govern: "denied the raid", "accused of looting". */
    private static boolean isPhrase(SentenceTree tree, int at) {
        if (tree.is(at, "xcomp") || tree.is(at, "obj")) {
            return true;
        }
        if (tree.is(at, "advcl")) {
            return hasMark(tree, at, CONTENT_MARKS);
        }
        return tree.is(at, "obl") && Set.of("of", "for").contains(tree.preposition(at));
    }

    /** "Quoted the governor as saying": the participle's clause is what the verb above brings. */
    static boolean asSaying(SentenceTree tree, int clause) {
        return hasMark(tree, clause, Set.of("as")) && tree.token(clause).tag().equals("VBG");
    }

    /** "Called him a liar", "described it as a trap": the verb's object gets a name. */
    static boolean isNamed(SentenceTree tree, int verb) {
        return !tree.children(verb, "xcomp").isEmpty()
                || tree.children(verb, "obj").size() > 1
                || tree.hasChild(
                        verb, child -> tree.preposition(child).equals("as") || hasMark(tree, child, Set.of("as")));
    }

    /** "Is believed to have fled". */
    private static boolean isPassive(SentenceTree tree, int verb) {
        return tree.hasChild(verb, child -> tree.relation(child).endsWith(":pass"));
    }

    /** A clause with a subject or "that": "began shelling" has neither. */
    private static boolean isFinite(SentenceTree tree, int clause) {
        return !tree.children(clause, "nsubj", "csubj", "expl").isEmpty() || hasMark(tree, clause, Set.of("that"));
    }

    static boolean hasMark(SentenceTree tree, int clause, Set<String> marks) {
        return tree.hasChild(
                clause,
                child -> (tree.is(child, "mark") || tree.is(child, "case")) && marks.contains(tree.lemma(child)));
    }
}
