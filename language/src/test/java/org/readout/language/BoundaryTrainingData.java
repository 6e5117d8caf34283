package org.readout.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes what {@code training/sentences/train.py} learns from: for every place where a sentence could end, a byte (whether one
 * does), a byte (how many features) and the features' indices.
 */
final class BoundaryTrainingData {

    private static final String SEPARATOR = "\u0001";

    private BoundaryTrainingData() {}

    /** Arguments: texts, separated by U+0001; the ends of their sentences, a line for each text; the file to write. */
    public static void main(String[] arguments) throws IOException {
        String[] texts = Files.readString(Path.of(arguments[0])).split(SEPARATOR);
        String[] ends = Files.readString(Path.of(arguments[1])).split("\n", -1);
        Set<Integer> common = SentenceSplitter.commonWords();
        Tokenizer tokenizer = new Tokenizer(TokenizerLexicon.bundled());
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2]))))) {
            for (int i = 0; i < texts.length; i++) {
                write(texts[i], tokenizer.words(texts[i]), common, numbers(ends[i]), out);
            }
        }
    }

    private static Set<Integer> numbers(String line) {
        Set<Integer> numbers = new HashSet<>();
        for (String number : line.strip().split(" ")) {
            numbers.add(Integer.valueOf(number));
        }
        return numbers;
    }

    private static void write(
            String text, WordSpans words, Set<Integer> common, Set<Integer> ends, DataOutputStream out)
            throws IOException {
        WordTraits traits = new WordTraits(text, words, SentenceSplitter.NO_TITLE, common);
        BoundaryFeatures features = new BoundaryFeatures(traits);
        for (int word = 0; word < words.size(); word++) {
            features.pass(word);
            boolean end = ends.contains(words.end(word)) || traits.gap(word) == Gap.PARAGRAPH;
            if (traits.gap(word) != Gap.PARAGRAPH && SentenceSplitter.isCandidate(traits, word)) {
                features.compute(word);
                write(end, features, out);
            }
            if (end) {
                features.begin(word + 1);
            }
        }
    }

    private static void write(boolean end, BoundaryFeatures features, DataOutputStream out) throws IOException {
        out.writeByte(end ? 1 : 0);
        out.writeByte(features.count());
        for (int feature = 0; feature < features.count(); feature++) {
            out.writeInt(features.index(feature));
        }
    }
}
