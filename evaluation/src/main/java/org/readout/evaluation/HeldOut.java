package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which texts of OntoGUM the weights of coreference were fitted on, and which were held out. */
final class HeldOut {

    /** Genres that may be learned from: those whose licence is open. */
    static final Set<String> OPEN = Set.of("news", "bio", "interview", "speech", "voyage", "academic", "court");

    /** Genres that are scored. */
    static final Set<String> SCORED = Set.of("news", "bio", "interview", "speech");

    private HeldOut() {}

    /** The texts to score that nothing was fitted on: of the four genres, in the order of names, each third. */
    static List<CoreferenceText> scored(List<CoreferenceText> texts) {
        List<CoreferenceText> four =
                texts.stream().filter(text -> SCORED.contains(text.genre())).toList();
        return IntStream.range(0, four.size())
                .filter(i -> i % 3 == 2)
                .mapToObj(four::get)
                .toList();
    }

    /** The texts to learn from: all others of an open licence. */
    static List<CoreferenceText> fitted(List<CoreferenceText> texts) {
        List<CoreferenceText> held = scored(texts);
        return texts.stream()
                .filter(text -> OPEN.contains(text.genre()) && !held.contains(text))
                .toList();
    }

    /** The texts of GAP to learn from: its validation part and each second text of its development part. */
    static List<GapText> fittedGap(Path folder) throws IOException {
        List<GapText> texts = new ArrayList<>(GapText.read(folder.resolve("gap-validation.tsv")));
        texts.addAll(half(folder, 0));
        return texts;
    }

    /** The other texts of GAP's development part, of which nothing was learned. */
    static List<GapText> heldOutGap(Path folder) throws IOException {
        return half(folder, 1);
    }

    private static List<GapText> half(Path folder, int rest) throws IOException {
        List<GapText> texts = GapText.read(folder.resolve("gap-development.tsv"));
        return IntStream.range(0, texts.size())
                .filter(i -> i % 2 == rest)
                .mapToObj(texts::get)
                .toList();
    }
}
