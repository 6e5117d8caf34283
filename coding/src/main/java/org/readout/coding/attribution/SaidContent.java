package org.readout.coding.attribution;

import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Stance;

/** Which words of a sentence are what a cue in it gives as somebody's word. */
final class SaidContent {

    private static final Set<String> TOPICS = Set.of("of", "for", "on", "about", "over", "to", "as", "against");
    private static final int MAX_STEPS = 12;

    private final Grammar grammar;
    private final SentenceTree tree;
    private final Cues cues;
    private final ClauseCues clauseCues;

    SaidContent(Grammar grammar, Cues cues, ClauseCues clauseCues) {
        this.cues = cues;
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.clauseCues = clauseCues;
    }

    /** What hangs on a verb of saying, or what the verb is inserted into. */
    TokenSet of(int verb, Cue cue) {
        TokenSet content = new TokenSet(tree);
        for (int child : tree.children(verb)) {
            if (isSaid(child, verb, cue)) {
                content.add(child);
            }
        }
        if (!content.isEmpty() && hasPassiveClause(verb)) {
            tree.children(verb, "nsubj").forEach(content::add);
        }
        if (content.isEmpty() && clauseCues.isInserted(tree, verb)) {
            content = around(verb);
        } else if (content.isEmpty() && cue.kind() == Cue.Kind.VERB && !cue.mind()) {
            content = new SurfaceContent(tree, cues).of(verb);
        }
        return withoutOnward(content, verb);
    }

    /** "..., adding that", "..., but the minister denied it": what goes on so is a statement of its own. */
    private TokenSet withoutOnward(TokenSet content, int verb) {
        for (int token = verb + 1; token < tree.size(); token++) {
            if (cues.isOnward(tree, token) || isContrast(token)) {
                content.remove(token);
            }
        }
        return content;
    }

    private boolean isContrast(int token) {
        if (cues.verb(tree, token).isEmpty()) {
            return false;
        }
        boolean joined = (tree.is(token, "conj") || tree.is(token, "parataxis"))
                && tree.hasChild(token, c -> tree.word(c).equals("but"));
        boolean set = tree.is(token, "advcl") && Content.hasMark(tree, token, Set.of("while", "although"));
        boolean named = tree.hasChild(token, c -> tree.is(c, "nsubj") && tree.pos(c) != PartOfSpeech.PRON);
        return (joined || set) && named || tree.is(token, "conj") && grammar.joinedTo(token) != tree.head(token);
    }

    private boolean isSaid(int child, int verb, Cue cue) {
        if (cue.kind() == Cue.Kind.NAMING) {
            return tree.is(child, "obj")
                    || tree.is(child, "xcomp")
                    || tree.preposition(child).equals("as");
        }
        if (tree.is(child, "ccomp")) {
            return true;
        }
        if (tree.is(child, "parataxis")) {
            return child > verb && !cue.mind() && !clauseCues.isInserted(tree, child);
        }
        if (tree.is(child, "xcomp")) {
            return !cue.mind() || !cue.weak() || grammar.isPassive(verb);
        }
        if (tree.is(child, "advcl")) {
            return Content.asSaying(tree, child) || Content.hasMark(tree, child, Set.of("of", "for"));
        }
        if (tree.is(child, "obj")) {
            return isObjectSaid(child, cue);
        }
        return tree.is(child, "obl") && isTopic(child, cue);
    }

    /** "Denied the raid", "accused him of lying", but neither "told him" nor "said so". */
    private boolean isObjectSaid(int object, Cue cue) {
        if (cue.stance() == Stance.ALLEGES || cue.stance() == Stance.DENIES) {
            return true;
        }
        boolean names = cue.kind() == Cue.Kind.SPEECH || !cue.weak();
        return names && !cue.addressed() && tree.pos(object) != PartOfSpeech.PRON;
    }

    private boolean isTopic(int oblique, Cue cue) {
        String preposition = tree.preposition(oblique);
        boolean own = cue.words().contains(preposition);
        return own || cue.stance() == Stance.ALLEGES && TOPICS.contains(preposition);
    }

    /** "The rebels are said to have fled": the subject belongs to what is said. */
    private boolean hasPassiveClause(int verb) {
        return grammar.isPassive(verb) && !tree.children(verb, "xcomp").isEmpty();
    }

    /** "Rebels had shelled a school, the army said": all of the clause but the insertion and what is inserted behind it. */
    TokenSet around(int insertion) {
        int clause = top(tree.head(insertion), insertion);
        TokenSet content = new TokenSet(tree).add(clause).remove(insertion);
        for (int child : tree.children(clause)) {
            if (child > insertion && clauseCues.isInserted(tree, child)) {
                content.remove(child);
            }
        }
        return content;
    }

    /** An insertion set off by a comma covers all clauses that are joined before or behind it. */
    private int top(int clause, int insertion) {
        int at = clause;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            boolean joined = tree.is(at, "conj") && insertion > at && tree.isVerb(tree.head(at));
            boolean part = !tree.isVerb(at) && !isClause(at);
            if (!joined && !part) {
                return at;
            }
            at = tree.head(at);
        }
        return at;
    }

    private boolean isClause(int token) {
        return !tree.children(token, "cop", "nsubj").isEmpty();
    }
}
