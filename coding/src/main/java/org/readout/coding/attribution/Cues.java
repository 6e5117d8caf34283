package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Stance;

/**
 * All cues: {@code KIND PATTERN STANCE [; option]} a line, KIND one of v, s, q, n, c, p, h.
 *
 * <p>Immutable and thread-safe.
 */
final class Cues {

    private static final String FILE = "/org/readout/coding/cues.txt";
    private static final Set<String> STANCES = Arrays.stream(Stance.values())
            .map(s -> s.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private static final List<String> WORDS =
            Arrays.stream(Cue.Option.values()).map(Cue.Option::word).toList();

    private final Map<Cue.Kind, Map<String, List<Cue>>> byKind;

    private Cues(List<Cue> cues) {
        Map<Cue.Kind, Map<String, List<Cue>>> index = new HashMap<>();
        for (Cue cue : cues) {
            index.computeIfAbsent(cue.kind(), k -> new HashMap<>())
                    .computeIfAbsent(cue.head(), h -> new ArrayList<>())
                    .add(cue);
        }
        Comparator<Cue> longestFirst =
                Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed();
        index.values()
                .forEach(map -> map.replaceAll(
                        (h, list) -> list.stream().sorted(longestFirst).toList()));
        byKind = Map.copyOf(index);
    }

    static Cues standard() {
        return new Cues(DataLines.of(Cues.class, FILE).stream().map(Cues::parse).toList());
    }

    private static Cue parse(DataLines.Line line) {
        String[] parts = line.text().split(";", 2);
        List<String> words = List.of(parts[0].trim().split("\\s+"));
        String stance = words.get(words.size() - 1);
        if (words.size() < 3 || !STANCES.contains(stance)) {
            throw line.error("a cue is KIND PATTERN STANCE, with a stance of " + STANCES);
        }
        List<String> pattern = words.subList(1, words.size() - 1).stream()
                .filter(word -> !word.equals("the") && !word.equals("a"))
                .toList();
        return new Cue(
                kind(line, words.get(0)),
                pattern,
                Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
                options(line, parts.length > 1 ? parts[1] : ""),
                line.source());
    }

    private static Set<Cue.Option> options(DataLines.Line line, String list) {
        return Arrays.stream(list.split(","))
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .map(word -> Arrays.stream(Cue.Option.values())
                        .filter(option -> option.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> line.error("a cue's options are among " + WORDS + ", not " + word)))
                .collect(Collectors.toSet());
    }

    private static Cue.Kind kind(DataLines.Line line, String letter) {
        return switch (letter) {
            case "v" -> Cue.Kind.VERB;
            case "q" -> Cue.Kind.NAMING;
            case "s" -> Cue.Kind.SPEECH;
            case "n" -> Cue.Kind.NOUN;
            case "c" -> Cue.Kind.COLON;
            case "p" -> Cue.Kind.PREPOSITION;
            case "h" -> Cue.Kind.HEDGE;
            default -> throw line.error("a cue begins with v, s, q, n, c, p or h, not \"" + letter + "\"");
        };
    }

    /** The cue that the verb is, with what its pattern asks for beside it. */
    Optional<Cue> verb(SentenceTree tree, int token) {
        if (!tree.isVerb(token)) {
            return Optional.empty();
        }
        return of(Cue.Kind.VERB, tree.lemma(token)).stream()
                .filter(cue -> !cue.quoted() && restFits(cue, tree, token))
                .findFirst();
    }

    /** The verb that may introduce quoted words: "..., she continued", but not "continued to shell". */
    Optional<Cue> introducing(SentenceTree tree, int token) {
        if (!tree.isVerb(token)) {
            return Optional.empty();
        }
        boolean plain = tree.children(token, "xcomp").isEmpty();
        return Stream.of(Cue.Kind.VERB, Cue.Kind.SPEECH)
                .flatMap(kind -> of(kind, tree.lemma(token)).stream())
                .filter(cue -> !cue.mind() && (plain || !cue.quoted()) && restFits(cue, tree, token))
                .findFirst();
    }

    /** The verb whose quoted complement is its subject's words. */
    Optional<Cue> naming(SentenceTree tree, int token) {
        if (!tree.isVerb(token)) {
            return Optional.empty();
        }
        return of(Cue.Kind.NAMING, tree.lemma(token)).stream().findFirst();
    }

    /** "..., adding that": a participle that goes on with whoever speaks in the sentence. */
    boolean isOnward(SentenceTree tree, int token) {
        return token > 0
                && tree.token(token).tag().equals("VBG")
                && tree.pos(token - 1) == PartOfSpeech.PUNCT
                && tree.children(token, "nsubj", "aux").isEmpty()
                && of(Cue.Kind.VERB, tree.lemma(token)).stream().anyMatch(Cue::onward);
    }

    /** The verb whose content is somebody's word, asserted or not. */
    Optional<Cue> speech(SentenceTree tree, int token) {
        if (!tree.isVerb(token)) {
            return Optional.empty();
        }
        return verb(tree, token)
                .or(() -> of(Cue.Kind.SPEECH, tree.lemma(token)).stream()
                        .filter(cue -> restFits(cue, tree, token))
                        .findFirst())
                .or(() -> naming(tree, token).filter(cue -> Content.isNamed(tree, token)));
    }

    Optional<Cue> noun(SentenceTree tree, int token) {
        return of(Cue.Kind.NOUN, tree.lemma(token)).stream()
                .filter(cue -> restFits(cue, tree, token))
                .findFirst();
    }

    /** Who may speak before a headline's colon. */
    Optional<Cue> colon(SentenceTree tree, int token) {
        return of(Cue.Kind.COLON, tree.lemma(token)).stream().findFirst();
    }

    /** The cue of a preposition with its fixed parts: "according to". */
    Optional<Cue> preposition(String preposition) {
        String head = preposition.split(" ", 2)[0];
        return of(Cue.Kind.PREPOSITION, head).stream()
                .filter(cue -> String.join(" ", cue.words()).equals(preposition))
                .findFirst();
    }

    /** "Citing", "quoting", "which quoted": whose words the speaker of the sentence passes on. */
    Optional<Cue> relaying(SentenceTree tree, int token) {
        return preposition(tree.word(token)).filter(Cue::relays).or(() -> relayingClause(tree, token));
    }

    /** "The paper, which cited the army, reported ...": a relative clause that names a source and nothing of its words. */
    private Optional<Cue> relayingClause(SentenceTree tree, int token) {
        boolean names = tree.relation(token).equals("acl:relcl")
                && tree.children(token, "obj").size() == 1
                && tree.children(token, "ccomp", "xcomp", "advcl").isEmpty();
        return names ? verb(tree, token).filter(Cue::relays) : Optional.empty();
    }

    /** The hedge that the word is by itself: "reportedly". */
    Optional<Cue> hedge(SentenceTree tree, int token) {
        String word = tree.word(token);
        return of(Cue.Kind.HEDGE, word).stream()
                .filter(cue -> cue.words().size() == 1)
                .findFirst();
    }

    private List<Cue> of(Cue.Kind kind, String head) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(head, List.of());
    }

    private static boolean restFits(Cue cue, SentenceTree tree, int token) {
        for (String word : cue.particles()) {
            boolean there = tree.hasChild(
                    token,
                    c -> tree.lemma(c).equals(word)
                            || tree.word(c).equals(word)
                            || tree.hasChild(c, d -> tree.lemma(d).equals(word) && marks(tree, d, c)));
            if (!there) {
                return false;
            }
        }
        return true;
    }

    /** "In the raid", "to planting the bomb", but not "to plant". */
    private static boolean marks(SentenceTree tree, int word, int head) {
        return tree.is(word, "case")
                || tree.is(word, "mark") && tree.token(head).tag().equals("VBG");
    }

    int size() {
        return byKind.values().stream()
                .flatMap(map -> map.values().stream())
                .mapToInt(List::size)
                .sum();
    }
}
