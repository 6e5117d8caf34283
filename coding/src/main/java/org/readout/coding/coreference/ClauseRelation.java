package org.readout.coding.coreference;

import org.readout.coding.syntax.SentenceTree;

/** What the clause of a mention is to the rest of its sentence. */
enum ClauseRelation {
    MAIN,
    CONJOINED,
    ADVERBIAL,
    /** "Said that he", "to tell him". */
    COMPLEMENT,
    RELATIVE,
    OTHER;

    static ClauseRelation of(SentenceTree tree, int token) {
        int clause = Structure.clause(tree, token);
        if (tree.isRoot(clause)) {
            return MAIN;
        }
        String relation = tree.relation(clause);
        int colon = relation.indexOf(':');
        return switch (colon < 0 ? relation : relation.substring(0, colon)) {
            case "conj" -> CONJOINED;
            case "advcl" -> ADVERBIAL;
            case "ccomp", "xcomp", "csubj" -> COMPLEMENT;
            case "acl" -> RELATIVE;
            default -> OTHER;
        };
    }
}
