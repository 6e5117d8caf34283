package org.readout.coding.coreference;

import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Token;

/** How a mention hangs in the tree beside the latest mention of a candidate. */
enum Structure {
    /** Another sentence. */
    APART,
    /** Subject and object of one verb: "he hit him". */
    SAME_VERB,
    /** The same, with a pronoun in "self". */
    SAME_VERB_REFLEXIVE,
    /** The candidate is the subject of the mention's verb, the mention stands behind a preposition: "Amina came with her". */
    SAME_VERB_OBLIQUE,
    /** The candidate is the subject, written or understood, of the mention's clause: "Amina began to sell her house". */
    SUBJECT_OF_CLAUSE,
    /** "The minister and his wife". */
    INSIDE,
    /** The mention stands in a relative clause on the candidate. */
    INSIDE_RELATIVE,
    /** The candidate stands inside the mention's own phrase. */
    AROUND,
    /** A possessor of another part of the same clause: "the minister met his wife". */
    POSSESSOR_IN_CLAUSE,
    /** The candidate is subject of a clause that the mention's clause hangs from. */
    SUBJECT_ABOVE,
    /** The candidate is another part of a clause that the mention's clause hangs from. */
    PART_ABOVE,
    /** The mention is subject of a clause that the candidate's clause, before it, hangs from: "When he came, Sule ...". */
    SUBJECT_BELOW,
    /** Conjoined: "Amina and her". */
    CONJOINED,
    /** "The man is a minister". */
    PREDICATE,
    /** The candidate's clause hangs from the mention's, or is conjoined before it. */
    ELSEWHERE;

    private static final int MAX_STEPS = 20;
    /** Before what the verb is directed at; behind others a pronoun may be the subject: "took the boy with him". */
    private static final Set<String> OF_ARGUMENTS = Set.of("at", "against", "to", "from", "of", "about", "by");

    private static final Set<String> CLAUSES =
            Set.of("advcl", "ccomp", "xcomp", "acl", "csubj", "conj", "parataxis", "root");

    static Structure of(ParsedArticle article, Traits traits, Traits candidate) {
        if (traits.sentence() != candidate.sentence()) {
            return APART;
        }
        SentenceTree tree = article.tree(traits.sentence());
        int token = traits.token();
        int other = candidate.token();
        if (tree.head(token) == other && tree.is(token, "conj")
                || tree.head(other) == token && tree.is(other, "conj")) {
            return CONJOINED;
        }
        if (isPredicate(tree, token, other)) {
            return PREDICATE;
        }
        Optional<Structure> bySubject = ofSubject(tree, traits, token, other);
        if (bySubject.isPresent()) {
            return bySubject.get();
        }
        if (tree.isUnder(token, other)) {
            return isInRelative(tree, token, other) ? INSIDE_RELATIVE : INSIDE;
        }
        if (tree.isUnder(other, token)) {
            return AROUND;
        }
        return ofClauses(tree, traits, token, other);
    }

    private static boolean isPredicate(SentenceTree tree, int token, int other) {
        return tree.head(other) == token && tree.is(other, "nsubj");
    }

    /** The candidate is the subject of the clause, also where control, a conjunct or a relative leaves it out. */
    private static Optional<Structure> ofSubject(SentenceTree tree, Traits traits, int token, int other) {
        int clause = clause(tree, token);
        if (clause == other || !traits.form().isPronoun() || !tree.isVerb(clause)) {
            return Optional.empty();
        }
        if (!new Grammar(tree).surfaceSubjects(clause).contains(other)) {
            return Optional.empty();
        }
        if (tree.head(token) != clause || tree.is(token, "nsubj")) {
            return Optional.of(SUBJECT_OF_CLAUSE);
        }
        if (Pronouns.isReflexive(traits.head())) {
            return Optional.of(SAME_VERB_REFLEXIVE);
        }
        String preposition = tree.preposition(token);
        boolean argument = preposition.isEmpty() || OF_ARGUMENTS.contains(preposition);
        return Optional.of(argument ? SAME_VERB : SAME_VERB_OBLIQUE);
    }

    private static boolean isInRelative(SentenceTree tree, int token, int other) {
        int at = token;
        for (int steps = 0; steps < MAX_STEPS && tree.head(at) != other && !tree.isRoot(at); steps++) {
            at = tree.head(at);
        }
        return tree.relation(at).equals("acl:relcl");
    }

    private static Structure ofClauses(SentenceTree tree, Traits traits, int token, int other) {
        int clause = clause(tree, token);
        int otherClause = clause(tree, other);
        boolean direct = tree.head(token) == clause;
        if (clause == otherClause) {
            if (tree.head(other) != clause) {
                return ELSEWHERE;
            }
            return !direct
                    ? POSSESSOR_IN_CLAUSE
                    : Pronouns.isReflexive(traits.head()) ? SAME_VERB_REFLEXIVE : SAME_VERB;
        }
        if (tree.isUnder(clause, otherClause) && tree.head(other) == otherClause) {
            return tree.is(other, "nsubj") ? SUBJECT_ABOVE : PART_ABOVE;
        }
        if (tree.isUnder(otherClause, clause) && direct && tree.is(token, "nsubj") && other < token) {
            return SUBJECT_BELOW;
        }
        return ELSEWHERE;
    }

    /** The head of the clause that a token stands in. */
    static int clause(SentenceTree tree, int token) {
        int at = tree.head(token);
        for (int steps = 0; at != Token.ROOT && steps < MAX_STEPS; steps++) {
            if (tree.isRoot(at) || isClauseHead(tree, at)) {
                return at;
            }
            at = tree.head(at);
        }
        return at == Token.ROOT ? token : at;
    }

    private static boolean isClauseHead(SentenceTree tree, int token) {
        String relation = tree.relation(token);
        int colon = relation.indexOf(':');
        String main = colon < 0 ? relation : relation.substring(0, colon);
        return CLAUSES.contains(main) && (!main.equals("conj") || tree.isVerb(token));
    }
}
