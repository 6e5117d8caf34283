package org.readout.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs of speech by which attributions are chosen for scoring; none of the product's own tables. */
record SpeechVerbList(Set<String> lemmas) {

    private static final String FILE = "speech-verbs.txt";

    SpeechVerbList {
        lemmas = Set.copyOf(lemmas);
    }

    static SpeechVerbList standard() {
        try (InputStream stream = Objects.requireNonNull(SpeechVerbList.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new SpeechVerbList(Arrays.stream(text.split("\n"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    boolean contains(String lemma) {
        return lemmas.contains(lemma.toLowerCase(Locale.ROOT));
    }
}
