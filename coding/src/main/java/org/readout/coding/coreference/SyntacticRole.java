package org.readout.coding.coreference;

import org.readout.coding.syntax.SentenceTree;

/** What a mention is in its clause. */
enum SyntacticRole {
    SUBJECT,
    PASSIVE,
    OBJECT,
    OBLIQUE,
    POSSESSOR,
    MODIFIER,
    APPOSITION,
    OTHER;

    private static final int MAX_STEPS = 8;

    /** The role of a token; a conjunct has the role of the first. */
    static SyntacticRole of(SentenceTree tree, int token) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && tree.is(at, "conj") && tree.isNominal(tree.head(at)); steps++) {
            at = tree.head(at);
        }
        return ofRelation(tree.relation(at));
    }

    private static SyntacticRole ofRelation(String relation) {
        return switch (relation) {
            case "nsubj", "nsubj:outer", "csubj" -> SUBJECT;
            case "nsubj:pass" -> PASSIVE;
            case "obj", "iobj" -> OBJECT;
            case "nmod:poss" -> POSSESSOR;
            case "appos" -> APPOSITION;
            default -> ofMain(relation);
        };
    }

    private static SyntacticRole ofMain(String relation) {
        if (relation.startsWith("obl")) {
            return OBLIQUE;
        }
        return relation.startsWith("nmod") || relation.equals("compound") ? MODIFIER : OTHER;
    }
}
