package org.readout.coding.attribution;

import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;

/**
 * What a verb of saying governs, by the order of words, where the tree hangs it elsewhere: all before a tag at the end
 * ({@code ..., a former official said.}), or from "that" on ({@code said in a long interview with the paper that ...}).
 */
final class SurfaceContent {

    /** A clause as short as this before a tag is an address or a date. */
    private static final int SHORTEST = 3;

    private static final int LONGEST_TAG = 14;

    private final SentenceTree tree;
    private final Cues cues;

    SurfaceContent(SentenceTree tree, Cues cues) {
        this.cues = cues;
        this.tree = tree;
    }

    /** The words that the verb gives; none where neither form fits. */
    TokenSet of(int verb) {
        int comma = beforeTag(verb);
        if (comma >= SHORTEST && endsSentence(verb)) {
            return new TokenSet(tree).addRange(0, comma);
        }
        int that = that(verb);
        return that < 0 ? new TokenSet(tree) : new TokenSet(tree).addRange(that, tree.subtree(tree.head(that))[1] + 1);
    }

    /** The comma before "a former official said" or "said a former official", or -1. */
    private int beforeTag(int verb) {
        for (int token = verb - 1; token > 0 && verb - token <= LONGEST_TAG; token--) {
            if (tree.word(token).equals(",")) {
                return token;
            }
            if (tree.isVerb(token)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether no clause comes behind the verb, other tags ("..., the army said, Reuters reported") apart. */
    private boolean endsSentence(int verb) {
        for (int token = verb + 1; token < tree.size(); token++) {
            boolean clause = tree.isVerb(token)
                    && !tree.is(token, "acl")
                    && !tree.is(token, "amod")
                    && !(cues.verb(tree, token).isPresent() && beforeTag(token) > verb);
            if (clause || tree.word(token).equals("that")) {
                return false;
            }
        }
        return true;
    }

    private int that(int verb) {
        for (int token = verb + 1; token < tree.size(); token++) {
            if (tree.word(token).equals("that") && tree.is(token, "mark") && tree.pos(token) == PartOfSpeech.SCONJ) {
                return tree.isUnder(tree.head(token), verb) ? token : -1;
            }
        }
        return -1;
    }
}
