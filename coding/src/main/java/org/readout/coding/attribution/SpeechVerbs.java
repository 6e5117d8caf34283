package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;
import org.readout.model.Stance;

/**
 * Who speaks where a verb of saying stands.
 *
 * <p>Immutable and thread-safe.
 */
final class SpeechVerbs {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "neither", "nobody", "none", "no");

    private static final int MAX_CONJUNCTS = 6;

    private final Cues cues;

    SpeechVerbs(Cues cues) {
        this.cues = cues;
    }

    /** The link that a verb makes, if it is a cue that is not denied and has a speaker or is a passive hedge. */
    Optional<SpeechLink> link(Grammar grammar, int sentence, int verb) {
        return cues.verb(grammar.tree(), verb)
                .filter(cue -> !isNegated(grammar.tree(), verb))
                .flatMap(cue -> link(grammar, sentence, verb, cue));
    }

    /** The link that a verb beside quoted words makes. */
    Optional<SpeechLink> introducing(Grammar grammar, int sentence, int verb) {
        return cues.introducing(grammar.tree(), verb)
                .filter(cue -> !isNegated(grammar.tree(), verb))
                .flatMap(cue -> link(grammar, sentence, verb, cue));
    }

    Optional<SpeechLink> link(Grammar grammar, int sentence, int verb, Cue cue) {
        SentenceTree tree = grammar.tree();
        Span words = tree.token(verb).span();
        OptionalInt speaker = speaker(grammar, verb);
        if (speaker.isPresent()) {
            TokenRef ref = new TokenRef(sentence, speaker.getAsInt());
            return Optional.of(new SpeechLink(Optional.of(ref), words, stance(cue), cue.rule()));
        }
        OptionalInt quoted = quoted(grammar, verb);
        if (quoted.isPresent()) {
            TokenRef ref = new TokenRef(sentence, quoted.getAsInt());
            return Optional.of(new SpeechLink(Optional.of(ref), words, stance(cue), cue.rule()));
        }
        if (grammar.isPassive(verb)) {
            return Optional.of(new SpeechLink(Optional.empty(), words, Stance.HEDGED, "passive " + cue.rule()));
        }
        return Optional.empty();
    }

    /** "The border is closed, the minister was quoted as saying": the words stand before the one who is quoted. */
    private static OptionalInt quoted(Grammar grammar, int verb) {
        SentenceTree tree = grammar.tree();
        boolean behind = grammar.isPassive(verb)
                && tree.children(verb, "advcl").stream()
                        .anyMatch(clause -> Content.asSaying(tree, clause)
                                && tree.children(clause, "ccomp", "obj").isEmpty());
        return behind
                ? grammar.patients(verb).stream().mapToInt(Integer::intValue).findFirst()
                : OptionalInt.empty();
    }

    /** Whether the verb tells what someone says, rather than thinks, and so may introduce quoted words. */
    boolean isSpeech(SentenceTree tree, int verb) {
        return cues.introducing(tree, verb).isPresent();
    }

    /** A verb whose data say "hedged" has a speaker after all: it claims. */
    static Stance stance(Cue cue) {
        return cue.stance() == Stance.HEDGED ? Stance.CLAIMS : cue.stance();
    }

    /** The head of the phrase that names who says it. */
    OptionalInt speaker(Grammar grammar, int verb) {
        SentenceTree tree = grammar.tree();
        OptionalInt main = cues.isOnward(tree, verb) ? mainSpeaker(grammar, verb) : OptionalInt.empty();
        if (main.isPresent()) {
            return main;
        }
        List<Integer> speakers = new ArrayList<>(reported(grammar, verb));
        if (speakers.isEmpty()) {
            inverted(tree, verb)
                    .or(() -> nearestSubject(grammar, verb))
                    .ifPresentOrElse(speakers::add, () -> speakers.addAll(grammar.agents(verb)));
        }
        return speakers.stream()
                .filter(token -> tree.isNominal(token) && !isExpletive(tree, token))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The speaker of the verb of saying before a word that stands highest in the tree. */
    private OptionalInt mainSpeaker(Grammar grammar, int before) {
        SentenceTree tree = grammar.tree();
        OptionalInt best = OptionalInt.empty();
        int least = Integer.MAX_VALUE;
        for (int token = 0; token < before; token++) {
            if (!cues.isOnward(tree, token) && isSpeech(tree, token) && tree.depth(token) < least) {
                OptionalInt speaker = speaker(grammar, token);
                if (speaker.isPresent()) {
                    best = speaker;
                    least = tree.depth(token);
                }
            }
        }
        return best;
    }

    /** "..., said a spokesman": after the comma the phrase behind the verb speaks, whatever the parser takes it for. */
    private static Optional<Integer> inverted(SentenceTree tree, int verb) {
        boolean inserted =
                tree.is(verb, "parataxis") && verb > 0 && tree.word(verb - 1).equals(",");
        if (!inserted || !tree.children(verb, "nsubj", "ccomp", "xcomp").isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> behind = tree.children(verb, "obj").stream()
                .filter(object -> object > verb)
                .findFirst();
        return behind.or(() -> tree.children(tree.head(verb), "nsubj").stream()
                .filter(subject -> subject > verb)
                .findFirst());
    }

    /** "TASS quoted police as saying", "police were quoted as saying": the object of the verb above speaks. */
    private List<Integer> reported(Grammar grammar, int verb) {
        SentenceTree tree = grammar.tree();
        boolean reported = !tree.isRoot(verb) && Content.asSaying(tree, verb) && tree.isVerb(tree.head(verb));
        return reported ? grammar.patients(tree.head(verb)) : List.of();
    }

    /** Of several words read as subject, a dateline or a relative pronoun among them, the one next to the verb. */
    private Optional<Integer> nearestSubject(Grammar grammar, int verb) {
        SentenceTree tree = grammar.tree();
        int first = verb;
        for (int step = 0;
                step < MAX_CONJUNCTS
                        && tree.is(first, "conj")
                        && tree.children(first, "nsubj").isEmpty();
                step++) {
            first = tree.head(first);
        }
        List<Integer> all = tree.children(first, "nsubj");
        if (all.size() < 2 || grammar.isPassive(verb)) {
            return Optional.empty();
        }
        // "who in a report said": no subject has a preposition
        List<Integer> subjects = all.stream()
                .filter(subject -> tree.preposition(subject).isEmpty())
                .toList();
        if (subjects.size() == 1) {
            return grammar.antecedents(subjects.get(0)).stream().findFirst();
        }
        return subjects.stream().filter(token -> token < verb).max(Comparator.naturalOrder());
    }

    private static boolean isExpletive(SentenceTree tree, int token) {
        return tree.is(token, "expl");
    }

    /** "Neither side mentioned", "did not say whether", "can you confirm that ...?": nobody's word. */
    static boolean isNegated(SentenceTree tree, int verb) {
        return isAsked(tree, verb) || isDenied(tree, verb);
    }

    /** An auxiliary before the subject, in a question. */
    private static boolean isAsked(SentenceTree tree, int verb) {
        boolean question = tree.hasChild(verb, child -> tree.word(child).equals("?"));
        OptionalInt auxiliary = tree.child(verb, "aux");
        OptionalInt subject = tree.child(verb, "nsubj");
        return question && auxiliary.isPresent() && subject.isPresent() && auxiliary.getAsInt() < subject.getAsInt();
    }

    private static boolean isDenied(SentenceTree tree, int verb) {
        return tree.hasChild(
                verb,
                child -> tree.is(child, "advmod") && NEGATIONS.contains(tree.word(child))
                        || tree.is(child, "nsubj")
                                && (NEGATIONS.contains(tree.word(child))
                                        || tree.hasChild(
                                                child, d -> tree.is(d, "det") && NEGATIONS.contains(tree.word(d)))));
    }
}
