package org.readout.coding.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Token;

/**
 * The words of a sentence that an expression may date, nearest first.
 *
 * <p>"shot in Lagos Sunday": whatever the parser hangs "Sunday" on, the place, it dates the shooting.
 */
final class Attachment {

    private static final int FAR = 6;

    private final SentenceTree tree;
    private final CalendarWords words;
    private final IntPredicate acts;

    /** With {@code acts} telling which tokens are triggers: an expression beside one goes no further. */
    Attachment(SentenceTree tree, CalendarWords words, IntPredicate acts) {
        this.tree = tree;
        this.words = words;
        this.acts = acts;
    }

    /** The first token in the range whose head is outside it. */
    static int top(SentenceTree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            int head = tree.head(i);
            if (head < first || head >= end) {
                return i;
            }
        }
        return first;
    }

    /** The root of the sentence. */
    static int root(SentenceTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isRoot(i)) {
                return i;
            }
        }
        return 0;
    }

    /** The tokens that {@code expression} may date; empty where it only bounds them. */
    List<Integer> of(TemporalExpression expression) {
        int top = top(tree, expression.first(), expression.end());
        List<Integer> dated = new ArrayList<>();
        if (words.has(Kind.LIMIT, tree.preposition(top))) {
            return dated;
        }
        int at = top;
        for (int step = 0; step < FAR; step++) {
            int head = tree.head(at);
            if (head == Token.ROOT || (step > 0 && !passes(at, expression, step))) {
                break;
            }
            dated.add(head);
            at = head;
        }
        return dated;
    }

    /** Whether what dates {@code at} may also date its head. */
    private boolean passes(int at, TemporalExpression expression, int step) {
        if (acts.test(at) || words.has(Kind.LIMIT, tree.preposition(at))) {
            return false;
        }
        if (tree.isVerb(at)) {
            return tree.is(at, "xcomp") && !words.has(Kind.PROSPECTIVE, tree.lemma(tree.head(at)));
        }
        return inside(expression, tree.head(top(tree, expression.first(), expression.end())))
                ? step == 1 && tree.isVerb(tree.head(at)) && transparent(at, expression)
                : tree.pos(at) == PartOfSpeech.PROPN || !tree.is(at, "nsubj");
    }

    /** "Friday's attack", "the July polls": the expression names the noun rather than the clause. */
    private static boolean inside(TemporalExpression expression, int noun) {
        return expression.end() <= noun;
    }

    /** "at Monday's meeting", "after Friday prayers" date the clause; "after Friday's attack" does not. */
    private boolean transparent(int noun, TemporalExpression expression) {
        boolean owned =
                tree.relation(top(tree, expression.first(), expression.end())).equals("nmod:poss");
        String preposition = tree.preposition(noun);
        return words.has(Kind.TRANSPARENT, preposition) || (!owned && preposition.equals("after"));
    }
}
