package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coding.lexicon.PatternElement.Dependent;
import org.readout.coding.lexicon.PatternElement.MarkedDependent;
import org.readout.coding.lexicon.PatternElement.Particle;
import org.readout.coding.lexicon.PatternElement.Premodifier;
import org.readout.coding.lexicon.PatternElement.SlotAt;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;

/** Tries one entry at one token and gathers what fills its slots. Lives for one try. */
final class MatchBuilder {

    private static final Set<String> NOUN_RECIPIENT_PREPOSITIONS = Set.of("against");
    private static final int MAX_LIGHT_STEPS = 3;

    private final Entry entry;
    private final Grammar grammar;
    private final SentenceTree tree;
    private final int head;
    private final Lexicon lexicon;
    private final TreeSet<Integer> words = new TreeSet<>();
    private final Map<Slot, LinkedHashSet<Integer>> fillers = new EnumMap<>(Slot.class);
    private final Map<Slot, LinkedHashSet<Integer>> descriptions = new EnumMap<>(Slot.class);
    private final Set<Integer> literalTokens = new LinkedHashSet<>();
    private OptionalInt clause = OptionalInt.empty();

    MatchBuilder(Entry entry, Grammar grammar, int head, Lexicon lexicon) {
        this.entry = entry;
        this.grammar = grammar;
        this.tree = grammar.tree();
        this.head = head;
        this.lexicon = lexicon;
        words.add(head);
    }

    boolean elementsFit() {
        for (PatternElement element : entry.elements()) {
            if (!fits(element)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(PatternElement element) {
        if (element instanceof SlotAt slot) {
            return fill(slot) || slot.optional();
        }
        OptionalInt found = OptionalInt.empty();
        if (element instanceof Particle particle) {
            found = particle(particle.words());
        } else if (element instanceof Dependent dependent) {
            found = dependent(dependent);
        } else if (element instanceof MarkedDependent marked) {
            found = markedDependent(marked);
        } else if (element instanceof Premodifier premodifier) {
            if (tree.lemma(head).equals(premodifier.lemma() + entry.head())) {
                return true;
            }
            found = premodifier(premodifier.lemma());
        }
        found.ifPresent(this::take);
        return found.isPresent();
    }

    private void take(int token) {
        words.add(token);
        literalTokens.add(token);
    }

    private OptionalInt particle(Set<String> particles) {
        for (int child : tree.children(head)) {
            if (particles.contains(tree.lemma(child))
                    && (tree.relation(child).equals("compound:prt")
                            || tree.is(child, "advmod")
                            || tree.is(child, "case")
                            || tree.is(child, "obl")
                            || tree.is(child, "xcomp"))) {
                return OptionalInt.of(child);
            }
        }
        return particleOfPreposition(particles);
    }

    /** "Pull out of the talks": the particle may be the first word of a preposition. */
    private OptionalInt particleOfPreposition(Set<String> particles) {
        for (int child : tree.children(head, "obl")) {
            List<Integer> markers = tree.children(child, "case");
            boolean several = tree.preposition(child).contains(" ");
            if (several && !markers.isEmpty() && particles.contains(tree.word(markers.get(0)))) {
                return OptionalInt.of(markers.get(0));
            }
        }
        return OptionalInt.empty();
    }

    private boolean isPredicate() {
        return entry.head().equals("be") && !tree.lemma(head).equals("be");
    }

    private OptionalInt dependent(Dependent wanted) {
        if (isPredicate() && lemmaFits(head, wanted.lemmas()) && modifiersFit(head, wanted.modifiers())) {
            return OptionalInt.of(head);
        }
        for (int child : complements()) {
            if (lemmaFits(child, wanted.lemmas()) && modifiersFit(child, wanted.modifiers()) && !isMarked(child)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a preposition stands between the head and the word: "stands on a parade ground" is not "stand ground". */
    private boolean isMarked(int token) {
        return entry.kind() == Entry.Kind.VERB
                && tree.head(token) == head
                && tree.relation(token).matches("obl|nmod")
                && !tree.preposition(token).isEmpty();
    }

    /** Dependents that may be a literal part of the pattern: of a passive or a relative clause the object too. */
    private List<Integer> complements() {
        List<Integer> all = new ArrayList<>();
        for (int child : tree.children(
                head,
                "obj",
                "xcomp",
                "compound",
                "amod",
                "advmod",
                "obl",
                "ccomp",
                "iobj",
                "nsubj:pass",
                "nmod",
                "advcl",
                "acl")) {
            all.addAll(tree.coordination(child));
        }
        if (entry.kind() == Entry.Kind.VERB) {
            for (int patient : grammar.patients(head)) {
                if (!all.contains(patient)) {
                    all.add(patient);
                }
            }
            // copular patterns: in "is under arrest" the noun is the head and the verb its dependent
        }
        return all;
    }

    private OptionalInt markedDependent(MarkedDependent wanted) {
        if (isPredicate()) {
            boolean fits = wanted.prepositions().contains(tree.preposition(head))
                    && lemmaFits(head, wanted.lemmas())
                    && modifiersFit(head, wanted.modifiers());
            return fits ? OptionalInt.of(head) : OptionalInt.empty();
        }
        List<Integer> holders = new ArrayList<>(List.of(head));
        holders.addAll(tree.children(head, "obj"));
        for (int holder : holders) {
            OptionalInt found = markedDependent(holder, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        // "break off talks": the tree may hold a particle and an object instead of a marked oblique
        OptionalInt particle = particle(wanted.prepositions());
        if (particle.isPresent()) {
            OptionalInt object = dependent(new Dependent(wanted.lemmas(), wanted.modifiers()));
            object.ifPresent(o -> take(particle.getAsInt()));
            return object;
        }
        return OptionalInt.empty();
    }

    private OptionalInt markedDependent(int head, MarkedDependent wanted) {
        for (int child : tree.children(head, "obl", "nmod", "advcl", "xcomp", "advmod")) {
            for (int conjunct : tree.coordination(child)) {
                if (wanted.prepositions().contains(tree.preposition(child))
                        && lemmaFits(conjunct, wanted.lemmas())
                        && modifiersFit(conjunct, wanted.modifiers())) {
                    tree.children(child, "case").forEach(this::take);
                    return OptionalInt.of(conjunct);
                }
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt premodifier(String lemma) {
        for (int child : tree.children(head, "compound", "amod", "nmod", "nummod", "det", "advmod")) {
            if (tree.lemma(child).equals(lemma) || tree.word(child).equals(lemma)) {
                return OptionalInt.of(child);
            }
        }
        int before = head - 1;
        if (before > 0 && tree.word(before).matches("[-‐–]")) {
            before--;
        }
        return before >= 0
                        && (tree.lemma(before).equals(lemma)
                                || tree.word(before).equals(lemma))
                ? OptionalInt.of(before)
                : OptionalInt.empty();
    }

    private boolean lemmaFits(int token, Set<String> lemmas) {
        return lemmas.contains(tree.lemma(token)) || lemmas.contains(tree.word(token));
    }

    private boolean modifiersFit(int token, List<String> modifiers) {
        for (String modifier : modifiers) {
            if (!tree.hasChild(
                    token, c -> tree.lemma(c).equals(modifier) || tree.word(c).equals(modifier))) {
                return false;
            }
        }
        return true;
    }

    private boolean fill(SlotAt at) {
        if (at.slot() == Slot.VP) {
            return fillClause(at);
        }
        List<Integer> found = switch (at.position()) {
            case SUBJECT -> subjects();
            case OBJECT -> objects();
            case MARKED -> marked(at.prepositions());
        };
        add(fillers, at.slot(), found);
        return !found.isEmpty();
    }

    private List<Integer> subjects() {
        if (isPredicate()) {
            return grammar.surfaceSubjects(head);
        }
        return entry.kind() == Entry.Kind.VERB ? grammar.agents(head) : grammar.surfaceSubjects(head);
    }

    private List<Integer> objects() {
        List<Integer> found = new ArrayList<>(grammar.patients(head));
        found.removeAll(literalTokens);
        return found;
    }

    private List<Integer> marked(Set<String> prepositions) {
        List<Integer> found = new ArrayList<>(2);
        for (String preposition : prepositions) {
            found.addAll(grammar.marked(head, preposition));
            for (int literal : literalTokens) {
                // "impose sanctions on Iran": the phrase may hang on the object
                found.addAll(grammar.marked(literal, preposition));
            }
        }
        if (found.isEmpty() && particle(prepositions).isPresent()) {
            take(particle(prepositions).getAsInt());
            return objects();
        }
        found.removeAll(literalTokens);
        return found;
    }

    private boolean fillClause(SlotAt at) {
        clause = new ClauseFinder(grammar).governedBy(head, literalTokens, at.prepositions());
        return clause.isPresent();
    }

    /** Whether the entry's {@code with} and {@code not} words agree with what stands around the trigger. */
    boolean wordsFit() {
        if (entry.with().isEmpty() && entry.without().isEmpty()) {
            return true;
        }
        Set<String> around = surroundings();
        return entry.without().stream().noneMatch(around::contains)
                && (entry.with().isEmpty() || entry.with().stream().anyMatch(around::contains));
    }

    private Set<String> surroundings() {
        Set<String> around = new LinkedHashSet<>();
        List<Integer> near = new ArrayList<>(tree.children(head));
        grammar.patients(head).forEach(near::add);
        if (entry.kind() == Entry.Kind.NOUN && !tree.isRoot(head)) {
            around.add(tree.lemma(tree.head(head)));
        } else if (entry.kind() == Entry.Kind.VERB) {
            near.addAll(grammar.agents(head));
        }
        for (int token : near) {
            around.add(tree.lemma(token));
            around.add(tree.word(token));
            for (int below : tree.children(token, "compound", "amod", "nmod", "flat", "conj", "nummod")) {
                around.add(tree.lemma(below));
            }
        }
        return around;
    }

    TriggerMatch build() {
        switch (entry.kind()) {
            case VERB -> verbDefaults();
            case ADJECTIVE -> adjectiveDefaults();
            case NOUN -> nounDefaults();
        }
        if (clause.isEmpty()) {
            clause = new ClauseFinder(grammar).governedBy(head, literalTokens, Set.of());
        }
        return new TriggerMatch(entry, head, List.copyOf(words), lists(fillers), lists(descriptions), clause);
    }

    private void verbDefaults() {
        if (isPredicate()) {
            if (!entry.hasSubjectSlot()) {
                add(fillers, entry.subject(), grammar.surfaceSubjects(head));
            }
            return;
        }
        if (!entry.names(Slot.ACT) && entry.subject() == Slot.ACT && !entry.hasSubjectSlot()) {
            add(fillers, Slot.ACT, grammar.agents(head));
        }
        if (entry.subject() == Slot.REC) {
            add(fillers, Slot.REC, grammar.isPassive(head) ? grammar.patients(head) : grammar.agents(head));
        } else if (!entry.names(Slot.REC)) {
            add(fillers, Slot.REC, objects());
        }
        if (fillers.getOrDefault(Slot.REC, new LinkedHashSet<>()).isEmpty()) {
            literalTokens.forEach(literal -> add(fillers, Slot.REC, ownersOf(literal)));
        }
    }

    /** "Rejected Dakar's offer": who stands behind the object that the pattern names. */
    private List<Integer> ownersOf(int literal) {
        List<Integer> owners = new ArrayList<>();
        tree.children(literal, "nmod:poss").stream()
                .filter(owner -> tree.pos(owner) != org.readout.model.PartOfSpeech.PRON)
                .forEach(owner -> owners.addAll(grammar.antecedents(owner)));
        return owners;
    }

    private void adjectiveDefaults() {
        if (!entry.names(Slot.ACT)) {
            List<Integer> subjects = new ArrayList<>();
            tree.children(head, "nsubj").forEach(s -> subjects.addAll(grammar.antecedents(s)));
            if (subjects.isEmpty()) {
                subjects.addAll(grammar.surfaceSubjects(head));
            }
            add(fillers, entry.subject(), subjects);
        }
    }

    private void nounDefaults() {
        if (!entry.names(Slot.ACT)) {
            add(fillers, Slot.ACT, grammar.marked(head, "by"));
        }
        entry.of().ifPresent(slot -> add(fillers, slot, grammar.marked(head, "of")));
        for (String preposition : NOUN_RECIPIENT_PREPOSITIONS) {
            add(fillers, Slot.REC, grammar.marked(head, preposition));
        }
        add(fillers, Slot.ACT, grammar.marked(head, "between"));
        entry.possessor().ifPresent(this::possessors);
        lightVerb();
    }

    private void possessors(Slot slot) {
        for (int owner : tree.children(head, "nmod:poss")) {
            add(fillers, slot, grammar.antecedents(owner));
        }
        for (int modifier : tree.children(head, "amod", "compound", "nmod")) {
            if (modifier < head && !words.contains(modifier)) {
                add(descriptions, slot, tree.coordination(modifier));
            }
        }
    }

    /** A light verb's subject: "rebels carried out an attack", "the town came under attack". */
    private void lightVerb() {
        int noun = head;
        boolean share = false;
        for (int step = 0; step < MAX_LIGHT_STEPS && !tree.isRoot(noun); step++) {
            int verb = tree.head(noun);
            if (tree.isVerb(verb)) {
                lightVerb(noun, verb, share);
                return;
            }
            boolean counted = tree.is(noun, "nmod") && tree.preposition(noun).equals("of");
            boolean shared = tree.is(noun, "nmod") && lexicon.isShare(tree.lemma(verb), tree.preposition(noun));
            if (!tree.is(noun, "conj") && !counted && !shared) {
                return;
            }
            if (shared) {
                // "Russia's role in the coup"
                tree.children(verb, "nmod:poss").forEach(owner -> add(fillers, Slot.ACT, grammar.antecedents(owner)));
                share = true;
            }
            noun = verb;
        }
    }

    private void lightVerb(int noun, int verb, boolean share) {
        String particle = tree.children(verb, "compound").stream()
                .filter(c -> tree.relation(c).equals("compound:prt"))
                .map(tree::lemma)
                .findFirst()
                .orElse(tree.is(noun, "obl") ? tree.preposition(noun) : "");
        var light = lexicon.lightVerb(tree.lemma(verb), particle);
        if (light.isEmpty() && !particle.isEmpty() && tree.is(noun, "obj")) {
            light = lexicon.lightVerb(tree.lemma(verb), "");
        }
        if (light.isEmpty() && share) {
            light = lexicon.lightVerb(tree.lemma(verb), Lexicon.SHARE);
        }
        boolean asObject = tree.is(noun, "obj")
                || tree.relation(noun).equals("nsubj:pass")
                || tree.is(noun, "obl")
                || (tree.is(verb, "acl") && tree.head(verb) == noun);
        if (light.isPresent() && asObject) {
            Optional<Slot> subject = light.get().subject();
            boolean suffers = subject.filter(Slot.REC::equals).isPresent();
            boolean names =
                    !fillers.getOrDefault(Slot.REC, new LinkedHashSet<>()).isEmpty();
            if (!suffers || !names) {
                // "the army repelled an attack on the town": what suffers is said already
                subject.ifPresent(slot -> add(fillers, slot, grammar.agents(verb)));
            }
            if (suffers) {
                add(fillers, Slot.ACT, grammar.marked(verb, "from"));
                add(fillers, Slot.ACT, grammar.marked(head, "from"));
            }
            words.add(verb);
        }
    }

    private static void add(Map<Slot, LinkedHashSet<Integer>> map, Slot slot, List<Integer> tokens) {
        map.computeIfAbsent(slot, s -> new LinkedHashSet<>()).addAll(tokens);
    }

    private static Map<Slot, List<Integer>> lists(Map<Slot, LinkedHashSet<Integer>> sets) {
        Map<Slot, List<Integer>> lists = new EnumMap<>(Slot.class);
        sets.forEach((slot, tokens) -> lists.put(slot, List.copyOf(tokens)));
        return lists;
    }
}
