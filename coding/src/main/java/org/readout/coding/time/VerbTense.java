package org.readout.coding.time;

import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Token;

/** In which tense an act is told. */
enum VerbTense {
    /** "shelled", "were killed", "had fled". */
    SIMPLE_PAST,
    /** "have agreed". */
    PERFECT,
    /** "accuses", "is holding". */
    PRESENT,
    /** "will meet", "would strike". */
    MODAL,
    /** "the attack". */
    NOUN,
    /** A form that leans on no finite verb. */
    NONE;

    private static final int FAR = 6;

    /** The tense of the act at {@code trigger}; participles, infinitives and conjuncts lean on their governor. */
    static VerbTense of(SentenceTree tree, int trigger) {
        int at = trigger;
        for (int step = 0; step < FAR; step++) {
            if (!tree.isVerb(at)) {
                return step == 0 ? NOUN : NONE;
            }
            VerbTense own = finite(tree, at);
            if (own != NONE || tree.isRoot(at) || !leans(tree, at)) {
                return own;
            }
            at = tree.head(at);
        }
        return NONE;
    }

    private static boolean leans(SentenceTree tree, int verb) {
        return tree.is(verb, "conj") || tree.is(verb, "xcomp") || tree.is(verb, "advcl") || tree.is(verb, "acl");
    }

    private static VerbTense finite(SentenceTree tree, int verb) {
        VerbTense tense = ofTag(tree.token(verb));
        for (int child : tree.children(verb, "aux")) {
            Token auxiliary = tree.token(child);
            if (auxiliary.tag().equals("MD")) {
                return MODAL;
            } else if (tree.lemma(child).equals("have")) {
                tense = auxiliary.tag().equals("VBD") ? SIMPLE_PAST : PERFECT;
            } else if (tense == NONE) {
                tense = ofTag(auxiliary);
            }
        }
        return tense;
    }

    private static VerbTense ofTag(Token token) {
        return switch (token.tag()) {
            case "VBD" -> SIMPLE_PAST;
            case "VBZ", "VBP" -> PRESENT;
            default -> NONE;
        };
    }
}
