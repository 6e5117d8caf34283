package org.readout.coding.status;

import java.util.Optional;
import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;
import org.readout.model.Status;

/**
 * Finds an act's status in its sentence (codebook, section 1): first the act's own clause, then whatever governs it, up to
 * the verb on whose word it stands.
 *
 * <p>Immutable and thread-safe; linear in the depth of the sentence.
 */
public final class StatusFinder {

    private static final Set<String> NEGATORS = Set.of("not", "never", "no", "n't", "n’t", "neither", "nor", "without");
    private static final Set<String> EMPTY_SUBJECTS = Set.of("nobody", "none", "nothing");
    private static final Set<String> FUTURE = Set.of("will", "shall", "wo", "'ll", "’ll");
    private static final Set<String> POSSIBLE =
            Set.of("may", "might", "could", "would", "can", "should", "must", "ought", "'d");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> CONTRAST = Set.of("but", "yet");
    private static final int MAX_STEPS = 12;

    private final Operators operators;

    private StatusFinder(Operators operators) {
        this.operators = operators;
    }

    /** The finder with the operators that come with Readout. */
    public static StatusFinder standard() {
        return new StatusFinder(Operators.standard());
    }

    /**
     * The status of the act whose trigger is headed by {@code token}.
     *
     * @param words the trigger's words, a light verb among them
     * @param limit the verb of attribution that governs the act, above which nothing counts; -1 for none
     */
    public StatusFinding status(SentenceTree tree, int token, Set<Integer> words, EventType type, int limit) {
        StatusFinding told = told(tree, token, words, type, limit);
        boolean asked = limit < 0 && told.status() == Status.PLANNED && isQuestion(tree);
        return asked ? new StatusFinding(Status.HYPOTHETICAL, tree.size() - 1, "question") : told;
    }

    private StatusFinding told(SentenceTree tree, int token, Set<Integer> words, EventType type, int limit) {
        int at = token;
        boolean sameAct = true;
        for (int step = 0; step < MAX_STEPS && at != limit; step++) {
            Optional<StatusFinding> own = sameAct
                    ? ownClause(tree, at, limit >= 0).filter(f -> !isContrasted(tree, token, f))
                    : Optional.empty();
            if (own.isPresent()) {
                return own.get();
            }
            if (tree.isRoot(at)) {
                return isQuestion(tree)
                        ? new StatusFinding(Status.HYPOTHETICAL, tree.size() - 1, "question")
                        : StatusFinding.occurred();
            }
            int head = tree.head(at);
            if (head == limit) {
                break;
            }
            if (!passesOn(tree, at)) {
                return StatusFinding.occurred();
            }
            Optional<StatusFinding> governed = governed(tree, at, head, type);
            if (governed.isPresent()) {
                return governed.get();
            }
            sameAct = words.contains(head) || !isNominalEdge(tree, at) && !isClauseOfItsOwn(tree, at, head);
            at = head;
        }
        return StatusFinding.occurred();
    }

    /** "Did not condemn the attack": the negation is not the attack's, unless the verb only carries the noun. */
    private static boolean isNominalEdge(SentenceTree tree, int at) {
        return tree.is(at, "obj")
                || tree.is(at, "obl")
                || tree.is(at, "nmod")
                || tree.is(at, "nsubj")
                || tree.is(at, "iobj")
                || tree.is(at, "compound");
    }

    /** "Will meet the rebels and has sent troops": the second verb brings its own auxiliary, subject or tense. */
    private static boolean isClauseOfItsOwn(SentenceTree tree, int at, int head) {
        if (!tree.is(at, "conj") || !tree.isVerb(at)) {
            return false;
        }
        boolean finite = Set.of("VBD", "VBZ", "VBP").contains(tree.token(at).tag());
        boolean bare = !tree.children(head, "aux").isEmpty();
        return !tree.children(at, "nsubj", "aux").isEmpty() || finite && bare;
    }

    /** "Did not deny the raid but blamed the rebels": what follows "but" is not denied with what stands before it. */
    private static boolean isContrasted(SentenceTree tree, int token, StatusFinding finding) {
        return finding.status() == Status.NEGATED
                && finding.token() < token
                && tree.is(token, "conj")
                && tree.hasChild(token, c -> tree.is(c, "cc") && CONTRAST.contains(tree.word(c)));
    }

    private Optional<StatusFinding> ownClause(SentenceTree tree, int at, boolean told) {
        for (int child : tree.children(at)) {
            String word = tree.word(child);
            if (isNegation(tree, child, at)) {
                return Optional.of(new StatusFinding(Status.NEGATED, child, "negation"));
            }
            if (isScheduled(tree, child)) {
                return Optional.of(new StatusFinding(Status.PLANNED, child, "scheduled"));
            }
            if (isHeadlineFuture(tree, child, at)) {
                return Optional.of(new StatusFinding(Status.PLANNED, child, "a headline's future"));
            }
            if (tree.is(child, "aux")) {
                if (FUTURE.contains(word)) {
                    return Optional.of(new StatusFinding(Status.PLANNED, child, "future"));
                }
                if (told && word.equals("would") && !isConditional(tree, at)) {
                    // "France said it would suspend aid" tells of "we will"
                    return Optional.of(new StatusFinding(Status.PLANNED, child, "future in the past"));
                }
                if (POSSIBLE.contains(word)
                        && !(word.equals("'d") && !tree.token(child).tag().equals("MD"))) {
                    return Optional.of(new StatusFinding(Status.HYPOTHETICAL, child, modality(tree, at)));
                }
            }
            if (tree.is(child, "mark") && CONDITIONS.contains(word)) {
                return Optional.of(new StatusFinding(Status.HYPOTHETICAL, child, "condition"));
            }
        }
        return Optional.empty();
    }

    /** "Is due to meet": a tree may hang "due" on the verb as its marker. */
    private boolean isScheduled(SentenceTree tree, int child) {
        return tree.is(child, "mark")
                && !tree.lemma(child).equals("to")
                && operators
                        .effect(tree.lemma(child), "")
                        .filter(effect -> effect == Effect.PLANNED)
                        .isPresent();
    }

    /** "Turkey to send troops". */
    private static boolean isHeadlineFuture(SentenceTree tree, int child, int at) {
        return tree.isRoot(at)
                && tree.is(child, "mark")
                && tree.lemma(child).equals("to")
                && tree.token(at).tag().equals("VB")
                && !tree.children(at, "nsubj").isEmpty();
    }

    private static boolean isConditional(SentenceTree tree, int at) {
        return tree.hasChild(at, c -> tree.is(c, "aux") && tree.word(c).equals("have"))
                || tree.hasChild(
                        at,
                        c -> tree.is(c, "advcl")
                                && tree.hasChild(c, d -> tree.is(d, "mark") && CONDITIONS.contains(tree.word(d))));
    }

    /** "Could have been prevented" weighs a missed chance; "could" alone muses. */
    private static String modality(SentenceTree tree, int at) {
        boolean missed =
                tree.hasChild(at, c -> tree.is(c, "aux") && tree.word(c).equals("have"));
        return missed ? "counterfactual" : StatusFinding.MODAL;
    }

    private static boolean isNegation(SentenceTree tree, int child, int at) {
        String word = tree.word(child);
        if (NEGATORS.contains(word)) {
            boolean ofTheAct = tree.is(child, "advmod")
                    || tree.is(child, "det")
                    || tree.is(child, "cc")
                    || tree.is(child, "mark")
                    || tree.is(child, "case");
            boolean notOnly = word.equals("not")
                    && child + 1 < tree.size()
                    && tree.word(child + 1).equals("only");
            return ofTheAct && !notOnly && !isNoLonger(tree, child);
        }
        boolean isSubject = tree.is(child, "nsubj") && tree.isVerb(at);
        boolean isObject = tree.is(child, "obj") && tree.isVerb(at);
        return isSubject && EMPTY_SUBJECTS.contains(word) || (isSubject || isObject) && isNone(tree, child);
    }

    /** "No shots", "no such promise". */
    private static boolean isNone(SentenceTree tree, int noun) {
        return tree.hasChild(noun, c -> tree.is(c, "det") && tree.word(c).equals("no"));
    }

    private static boolean isNoLonger(SentenceTree tree, int child) {
        return tree.word(child).equals("no")
                && child + 1 < tree.size()
                && tree.word(child + 1).equals("doubt");
    }

    /** Whether what governs {@code at} has a say in its reality: relative clauses and reasons stand on their own. */
    private static boolean passesOn(SentenceTree tree, int at) {
        if (tree.is(at, "acl") && tree.relation(at).equals("acl:relcl")) {
            return false;
        }
        if (tree.is(at, "advcl")) {
            return tree.hasChild(at, c -> tree.is(c, "mark") && tree.lemma(c).equals("to"));
        }
        boolean activeSubject = tree.is(at, "nsubj") && !tree.relation(at).equals("nsubj:pass");
        return !tree.is(at, "parataxis") && !activeSubject && !tree.is(at, "appos");
    }

    private Optional<StatusFinding> governed(SentenceTree tree, int at, int head, EventType type) {
        if (tree.is(at, "conj")) {
            // "were stopped and beaten": what stands beside a verb is not its content
            return Optional.empty();
        }
        Optional<Effect> effect = operators.effect(tree.lemma(head), connector(tree, at, head));
        if (effect.isEmpty()) {
            return Optional.empty();
        }
        if (effect.get() == Effect.NEGATED && isPurpose(tree, at, head)) {
            return Optional.empty();
        }
        Status status = switch (effect.get()) {
            case OCCURRED -> Status.OCCURRED;
            case PLANNED -> Status.PLANNED;
            case ORDERED -> isGiven(tree, head) ? Status.OCCURRED : Status.PLANNED;
            case HYPOTHETICAL -> Status.HYPOTHETICAL;
            case NEGATED -> Status.NEGATED;
            case ATTEMPTED -> type == EventType.ASSAULT ? Status.OCCURRED : Status.HYPOTHETICAL;
        };
        // an operator that leaves the act real may itself be denied or merely planned
        return status == Status.OCCURRED
                ? Optional.empty()
                : Optional.of(
                        new StatusFinding(status, head, StatusFinding.OPERATOR + " \"" + tree.lemma(head) + "\""));
    }

    /** "Blocked the road to demand pay": what is prevented is the object, and the infinitive says what for. */
    private static boolean isPurpose(SentenceTree tree, int at, int head) {
        return tree.is(at, "advcl") && !tree.children(head, "obj").isEmpty();
    }

    /** "Who ordered the siege": a relative clause of the past tells what is known to have been done. */
    private static boolean isGiven(SentenceTree tree, int verb) {
        return tree.relation(verb).equals("acl:relcl") && tree.token(verb).tag().equals("VBD");
    }

    /** The particle or preposition between operator and act: "from" in "prevented from", "to" in "is to". */
    private static String connector(SentenceTree tree, int at, int head) {
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("compound:prt")) {
                return tree.lemma(child);
            }
        }
        String preposition = tree.preposition(at);
        if (!preposition.isEmpty()) {
            return preposition;
        }
        for (int child : tree.children(at)) {
            if (tree.is(child, "mark")) {
                return tree.lemma(child);
            }
        }
        return "";
    }

    private static boolean isQuestion(SentenceTree tree) {
        for (int i = tree.size() - 1; i >= 0 && i > tree.size() - 4; i--) {
            if (tree.word(i).equals("?")) {
                return true;
            }
        }
        return false;
    }
}
