package org.readout.coding.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.model.EntityType;
import org.readout.model.Token;

/**
 * The grammatical functions around a verb, found also where English leaves them out: passive and reduced passive,
 * conjoined verbs, control and raising, relative clauses, participles.
 *
 * <p>All methods are linear in the depth of the sentence. Immutable and thread-safe.
 */
public final class Grammar {

    private static final Set<String> CLAUSE_PREPOSITIONS = Set.of("of", "from", "for", "into", "with", "against");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
    private static final int MAX_STEPS = 12;

    private final SentenceTree tree;

    public Grammar(SentenceTree tree) {
        this.tree = tree;
    }

    public SentenceTree tree() {
        return tree;
    }

    /** Whether the verb is passive, reduced passives ("the man arrested on Friday") included. */
    public boolean isPassive(int verb) {
        if (tree.hasChild(verb, c -> tree.relation(c).equals("aux:pass"))) {
            return true;
        }
        if (tree.hasChild(
                verb,
                c -> tree.relation(c).equals("nsubj:pass") || tree.relation(c).equals("csubj:pass"))) {
            // a past tense without "be" is active, whatever the tree calls its subject
            return !tree.token(verb).tag().equals("VBD");
        }
        if (gappedSubject(verb).isPresent()) {
            return isPassive(tree.head(verb));
        }
        if (isPastParticiple(verb)) {
            if (tree.is(verb, "acl") && !tree.relation(verb).equals("acl:relcl")) {
                return tree.children(verb, "obj").isEmpty();
            }
            if (tree.is(verb, "amod")) {
                return true;
            }
            if ((tree.is(verb, "advcl") || tree.is(verb, "xcomp"))
                    && tree.children(verb, "nsubj", "obj", "aux").isEmpty()) {
                return true;
            }
            if (tree.is(verb, "conj")
                    && tree.children(verb, "nsubj", "obj", "aux").isEmpty()) {
                return !tree.isRoot(verb) && isPassive(tree.head(verb));
            }
        }
        return false;
    }

    /**
     * "Twelve were killed and forty wounded": the second clause leaves out its "were", and a tree hangs both its words on the
     * first verb.
     */
    private OptionalInt gappedSubject(int verb) {
        int before = verb - 1;
        boolean bare = tree.is(verb, "conj")
                && !tree.isRoot(verb)
                && tree.token(verb).tag().matches("VB[DN]|JJ")
                && tree.children(verb, "nsubj", "obj", "aux", "cc").isEmpty();
        boolean beside = bare
                && before >= 0
                && tree.is(before, "conj")
                && tree.isNominal(before)
                && tree.head(before) == tree.head(verb)
                && tree.isVerb(tree.head(verb));
        return beside ? OptionalInt.of(before) : OptionalInt.empty();
    }

    private boolean isPastParticiple(int verb) {
        return tree.token(verb).tag().equals("VBN");
    }

    /** Heads of the logical subject: of an active verb its subject, of a passive one the "by" phrase. */
    public List<Integer> agents(int verb) {
        if (isPassive(verb)) {
            return byPhrase(verb);
        }
        return surfaceSubjects(verb, 0);
    }

    /** Heads of the logical object: of an active verb its object, of a passive one its subject. */
    public List<Integer> patients(int verb) {
        if (isPassive(verb)) {
            List<Integer> objects = nominals(verb, "obj");
            List<Integer> subjects = surfaceSubjects(verb, 0);
            // "was given a visa", "was sentenced to": an object beside a passive subject leaves the subject patient
            return subjects.isEmpty() ? objects : subjects;
        }
        List<Integer> objects = nominals(verb, "obj", "iobj");
        if (objects.isEmpty()) {
            objects = secondSubject(verb);
        }
        if (objects.isEmpty()) {
            objects = objectInClause(verb);
        }
        if (objects.isEmpty()) {
            objects = sharedObject(verb);
        }
        return objects.isEmpty() ? gapObject(verb) : objects;
    }

    /** Of two subjects the one behind the verb is its object: a tree may say so of "told the president to go". */
    private List<Integer> secondSubject(int verb) {
        List<Integer> subjects = tree.children(verb, "nsubj");
        if (subjects.size() < 2 || subjects.get(subjects.size() - 1) < verb) {
            return List.of();
        }
        return antecedents(subjects.get(subjects.size() - 1));
    }

    /** "Accused youths of stoning the convoy": a tree may take the youths for the subject of the stoning. */
    private List<Integer> objectInClause(int verb) {
        for (int clause : tree.children(verb, "ccomp", "xcomp", "advcl")) {
            List<Integer> subjects = tree.children(clause, "nsubj");
            boolean marked = !subjects.isEmpty()
                    && subjects.get(0) > verb
                    && tree.hasChild(
                            clause,
                            c -> tree.is(c, "mark")
                                    && c > subjects.get(0)
                                    && CLAUSE_PREPOSITIONS.contains(tree.word(c)));
            if (marked) {
                return antecedents(subjects.get(0));
            }
        }
        return List.of();
    }

    /** "Arrested and beat the students": the object behind the last of two verbs is that of both. */
    private List<Integer> sharedObject(int verb) {
        for (int next : tree.children(verb, "conj")) {
            // the tree may hang the object on the second verb instead
            if (tree.isVerb(next) && next == verb + 2 && !isPassive(next)) {
                return nominals(next, "obj");
            }
        }
        if (!tree.is(verb, "conj") || !tree.isVerb(tree.head(verb))) {
            return List.of();
        }
        return nominals(tree.head(verb), "obj").stream()
                .filter(object -> object > verb)
                .toList();
    }

    /** Objects as written, with conjuncts; for a passive verb too. */
    public List<Integer> objects(int verb) {
        return nominals(verb, "obj", "iobj");
    }

    private List<Integer> byPhrase(int verb) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : tree.children(verb, "obl", "nmod")) {
            if (tree.preposition(child).equals("by") && !isTimeLike(child)) {
                found.addAll(tree.coordination(child));
            }
        }
        if (found.isEmpty() && tree.is(verb, "conj") && isPassive(tree.head(verb))) {
            return byPhrase(tree.head(verb));
        }
        return found;
    }

    private boolean isTimeLike(int index) {
        return tree.relation(index).endsWith(":tmod") || tree.relation(index).endsWith(":unmarked");
    }

    /** The subject as the reader understands it, whether written or shared with another clause. */
    public List<Integer> surfaceSubjects(int verb) {
        return surfaceSubjects(verb, 0);
    }

    private List<Integer> surfaceSubjects(int verb, int steps) {
        if (steps > MAX_STEPS) {
            return List.of();
        }
        OptionalInt own = tree.child(verb, "nsubj");
        if (own.isPresent()) {
            return antecedents(own.getAsInt());
        }
        if (tree.isRoot(verb)) {
            return List.of();
        }
        OptionalInt gapped = gappedSubject(verb);
        if (gapped.isPresent()) {
            return List.of(gapped.getAsInt());
        }
        int head = tree.head(verb);
        if (tree.is(verb, "conj")) {
            return surfaceSubjects(joinedTo(verb), steps + 1);
        }
        if (tree.is(verb, "xcomp")) {
            return controllers(head, steps);
        }
        if (tree.relation(verb).equals("acl:relcl")) {
            return tree.coordination(head);
        }
        if (tree.is(verb, "acl")) {
            if (isMarked(verb, "of") && (tree.is(head, "obj") || tree.is(head, "iobj"))) {
                return described(head, 0);
            }
            boolean content = isInfinitive(verb) || !tree.children(verb, "mark").isEmpty();
            return content ? nounOwners(head, steps) : described(head, 0);
        }
        if (tree.is(verb, "amod")) {
            return List.of(head);
        }
        boolean clause = tree.is(verb, "advcl") || tree.is(verb, "ccomp");
        if (clause && isMarked(verb, "of", "for", "from", "into")) {
            // "accused the mayor of selling land": the object is the seller
            return controllers(head, steps);
        }
        if (tree.is(verb, "ccomp") && isInfinitive(verb)) {
            // "understood the president to be asking": a tree may take the infinitive for a finite clause
            return controllers(head, steps);
        }
        if (tree.is(verb, "advcl") || tree.is(verb, "ccomp") || tree.is(verb, "csubj")) {
            return tree.isVerb(head) || tree.hasChild(head, c -> tree.is(c, "nsubj"))
                    ? matrixSubjects(head, steps)
                    : List.of();
        }
        if (tree.is(verb, "parataxis") || tree.is(verb, "dep")) {
            return List.of();
        }
        return List.of();
    }

    /** "Accused them of lying and said": a finite verb is joined to a finite one, whatever the tree takes it for. */
    public int joinedTo(int verb) {
        int head = tree.head(verb);
        if (!isFinite(verb) || !isGerund(head)) {
            return head;
        }
        int at = head;
        for (int step = 0; step < MAX_STEPS && !tree.isRoot(at); step++) {
            at = tree.head(at);
            if (isFinite(at)) {
                return at;
            }
        }
        return head;
    }

    private boolean isFinite(int verb) {
        return Set.of("VBD", "VBZ", "VBP").contains(tree.token(verb).tag());
    }

    private boolean isGerund(int verb) {
        return tree.token(verb).tag().equals("VBG")
                && tree.children(verb, "aux", "nsubj").isEmpty();
    }

    private List<Integer> matrixSubjects(int matrix, int steps) {
        return surfaceSubjects(matrix, steps + 1);
    }

    /** The controller of an infinitive or participle: the matrix verb's object if it has one, else its subject. */
    private List<Integer> controllers(int matrix, int steps) {
        List<Integer> objects = nominals(matrix, "obj", "iobj");
        if (objects.isEmpty()) {
            objects = secondSubject(matrix);
        }
        return objects.isEmpty() ? surfaceSubjects(matrix, steps + 1) : objects;
    }

    /** Whoever has the plan, order or right that an infinitive spells out. */
    private List<Integer> nounOwners(int noun, int steps) {
        OptionalInt subject = tree.child(noun, "nsubj");
        if (subject.isPresent()) {
            // "Ankara was among the first to congratulate him"
            return antecedents(subject.getAsInt());
        }
        OptionalInt owner = tree.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return tree.coordination(owner.getAsInt());
        }
        if (!tree.isRoot(noun) && tree.isVerb(tree.head(noun)) && (tree.is(noun, "obj") || tree.is(noun, "obl"))) {
            return surfaceSubjects(tree.head(noun), steps + 1);
        }
        return List.of();
    }

    private boolean isMarked(int verb, String... marks) {
        return tree.hasChild(verb, c -> tree.is(c, "mark") && List.of(marks).contains(tree.lemma(c)));
    }

    private boolean isInfinitive(int verb) {
        return tree.hasChild(verb, c -> tree.is(c, "mark") && tree.lemma(c).equals("to"));
    }

    /** The antecedent where a relative clause leaves out its object: "the men that police arrested". */
    private List<Integer> gapObject(int verb) {
        if (!tree.relation(verb).equals("acl:relcl")
                || !tree.children(verb, "obj").isEmpty()) {
            return List.of();
        }
        OptionalInt subject = tree.child(verb, "nsubj");
        if (subject.isPresent() && !RELATIVE.contains(tree.lemma(subject.getAsInt()))) {
            return tree.children(verb, "obl").stream().anyMatch(o -> RELATIVE.contains(tree.lemma(o)))
                    ? List.of()
                    : List.of(tree.head(verb));
        }
        return List.of();
    }

    private List<Integer> nominals(int verb, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : tree.children(verb, relations)) {
            found.addAll(antecedents(child));
        }
        return found;
    }

    /** A relative pronoun's antecedent, or the nominal itself with its conjuncts. */
    public List<Integer> antecedents(int nominal) {
        if (RELATIVE.contains(tree.lemma(nominal))) {
            for (int at = tree.head(nominal), steps = 0; at != Token.ROOT && steps < MAX_STEPS; steps++) {
                if (tree.relation(at).equals("acl:relcl")) {
                    return described(meant(nominal, tree.head(at)), 0);
                }
                at = tree.head(at);
            }
        }
        return tree.coordination(nominal);
    }

    /** "The shelling of Tal Harim, which killed nine": where a name is read as a person's, "which" means the noun above it. */
    private int meant(int pronoun, int antecedent) {
        boolean person = tree.sentence().names().stream()
                .anyMatch(name ->
                        name.type() == EntityType.PERSON && name.first() <= antecedent && antecedent < name.end());
        return tree.lemma(pronoun).equals("which") && person && tree.is(antecedent, "nmod")
                ? tree.head(antecedent)
                : antecedent;
    }

    /** Whom a description describes: the name it is apposed to, the subject it is the predicate of. */
    private List<Integer> described(int nominal, int steps) {
        OptionalInt subject = tree.child(nominal, "nsubj");
        boolean predicate = subject.isPresent()
                && !tree.isVerb(subject.getAsInt())
                && !tree.children(nominal, "cop").isEmpty();
        if (predicate && steps < MAX_STEPS && !RELATIVE.contains(tree.lemma(subject.getAsInt()))) {
            return tree.coordination(subject.getAsInt());
        }
        if (tree.is(nominal, "appos") && steps < MAX_STEPS) {
            return described(tree.head(nominal), steps + 1);
        }
        return tree.coordination(nominal);
    }

    /** Obliques and modifiers of {@code head} marked by {@code preposition}, with conjuncts. */
    public List<Integer> marked(int head, String preposition) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : tree.children(head, "obl", "nmod", "advcl", "acl", "xcomp", "ccomp")) {
            String own = tree.preposition(child);
            boolean marked = own.equals(preposition) || own.endsWith(" " + preposition);
            if (marked && tree.isNominal(child)) {
                found.addAll(antecedents(child));
            }
        }
        return found;
    }
}
