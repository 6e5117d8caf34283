package org.readout.coding.precedents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.examples.OwnCodebook;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnKind;
import org.readout.coding.precedents.TaughtWord.Lesson;
import org.readout.language.LanguageReader;
import org.readout.model.OwnCode;
import org.readout.model.Sentence;

/**
 * A user's own annotated sentences, which change the coding of words that are like theirs: a word like a marked trigger tells that
 * act; a word like one of a sentence in which nothing is marked tells none. What is like none of them is coded as without them.
 *
 * <p>Immutable and thread-safe.
 */
public final class OwnExamples {

    /** What the rule is called by which an example decides; file and line follow. */
    public static final String RULE = "own example ";

    /** How like a word must be: where ten marked acts of a type found its other acts best in the Readout Corpus. */
    static final double ALIKE = 0.955;

    /** How much less like a word with the same lemma may be than some word that tells nothing. */
    private static final double SAME_WORD = 0.02;

    private static final OwnExamples NONE = new OwnExamples(OwnCodebook.empty(), List.of());

    private final OwnCodebook codebook;
    private final List<TaughtWord> words;
    private final TaughtCodes codes;

    /**
     * What the examples say of a word.
     *
     * @param act the act that it tells; empty if it tells none
     * @param source file and line of the example
     * @param similarity how alike the words are, up to 1
     */
    public record Verdict(Optional<Precedent> act, String source, double similarity) {}

    private OwnExamples(OwnCodebook codebook, List<TaughtWord> words) {
        this.codebook = codebook;
        this.words = List.copyOf(words);
        this.codes = new TaughtCodes(words);
    }

    /** No examples. */
    public static OwnExamples none() {
        return NONE;
    }

    /** The examples, read with the net. */
    public static OwnExamples of(ExampleFolder folder, LanguageReader reader) {
        if (folder.examples().isEmpty()) {
            return NONE;
        }
        List<TaughtWord> words = new ArrayList<>();
        PrecedentMaker maker = new PrecedentMaker(reader);
        folder.examples().forEach(example -> words.addAll(TaughtWord.of(example, maker)));
        return new OwnExamples(folder.codebook(), words);
    }

    /**
     * The examples among a user's data; {@code corpus/README.md} tells their format.
     *
     * @throws org.readout.coding.examples.ExampleFormatException if an example or the definition of a code is not in order, with file
     *     and line
     */
    public static ExampleFolder examples(OwnData data) {
        Map<String, String> texts = new LinkedHashMap<>();
        data.files(OwnKind.EXAMPLES).forEach(file -> texts.put(file.name(), file.text()));
        return ExampleFolder.of(texts);
    }

    /** The codes that they define. */
    public OwnCodebook codebook() {
        return codebook;
    }

    /** The codes of the user's own that the word at {@code token} carries; none if no net read the sentence. */
    public List<OwnCode> codes(Sentence sentence, int token) {
        boolean read = !sentence.vectors().isEmpty() && !sentence.states().isEmpty();
        return codebook.codes().isEmpty() || !read ? List.of() : codes.of(sentence, token);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** What they say of the word at {@code token}; empty if it is like none of theirs, or no net read the sentence. */
    public Optional<Verdict> verdict(Sentence sentence, int token) {
        if (words.isEmpty() || sentence.vectors().isEmpty()) {
            return Optional.empty();
        }
        Likeness act = Likeness.NONE;
        Likeness nothing = Likeness.NONE;
        Likeness idle = Likeness.NONE;
        for (TaughtWord word : words) {
            Likeness likeness = new Likeness(
                    word, word.vector().similarity(sentence.vectors().get(token)));
            switch (word.lesson()) {
                case ACT -> act = act.or(likeness);
                case NOTHING -> nothing = nothing.or(likeness);
                case IDLE -> idle = idle.or(likeness);
                case OWN -> {} // says nothing of the 16 types
            }
        }
        if (nothing.isClose() && nothing.similarity() > act.similarity()) {
            return nothing.verdict();
        }
        double slack = act.isOf(sentence.token(token).lemma()) ? SAME_WORD : 0;
        return act.isClose() && act.similarity() + slack > idle.similarity() ? act.verdict() : Optional.empty();
    }

    /** How like one of the examples' words something is. */
    private record Likeness(Optional<TaughtWord> word, double similarity) {

        static final Likeness NONE = new Likeness(Optional.empty(), 0);

        Likeness(TaughtWord word, double similarity) {
            this(Optional.of(word), similarity);
        }

        Likeness or(Likeness other) {
            return other.similarity > similarity ? other : this;
        }

        boolean isClose() {
            return similarity >= ALIKE;
        }

        boolean isOf(String lemma) {
            return word.filter(taught -> taught.lemma().equals(lemma)).isPresent();
        }

        Optional<Verdict> verdict() {
            return word.map(taught -> new Verdict(
                    taught.lesson() == Lesson.ACT ? taught.act() : Optional.empty(), taught.source(), similarity));
        }
    }
}
