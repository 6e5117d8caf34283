package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final WordPieces PIECES = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]"));

    private static EncodedSentence sentence(int words) {
        String[] forms = new String[words];
        int[][] pieces = new int[words][];
        java.util.Arrays.fill(forms, "x");
        java.util.Arrays.fill(pieces, new int[] {0});
        return EncodedSentence.of(forms, pieces, PIECES);
    }

    @Test
    void everySentenceIsInOneBatch() {
        Random random = new Random(3);
        List<EncodedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            sentences.add(sentence(1 + random.nextInt(200)));
        }
        List<int[]> batches = Batches.of(sentences);
        assertThat(batches.stream()
                        .flatMapToInt(java.util.Arrays::stream)
                        .sorted()
                        .toArray())
                .containsExactly(java.util.stream.IntStream.range(0, 300).toArray());
        assertThat(batches).allSatisfy(batch -> assertThat(batch.length).isBetween(1, 8));
    }

    @Test
    void longSentencesAreReadFewAtATime() {
        List<int[]> batches = Batches.of(List.of(sentence(390), sentence(390), sentence(390)));
        assertThat(batches).hasSize(3);
    }

    @Test
    void aShortSentenceIsNotPaddedToALongOne() {
        List<int[]> batches = Batches.of(List.of(sentence(40), sentence(8), sentence(9), sentence(41)));
        assertThat(batches).containsExactly(new int[] {1, 2}, new int[] {0, 3});
    }

    @Test
    void sentencesOfOneLengthShareARun() {
        assertThat(Batches.of(List.of(sentence(20), sentence(20), sentence(20))))
                .hasSize(1);
    }

    @Test
    void noSentencesMakeNoBatch() {
        assertThat(Batches.of(List.of())).isEmpty();
    }
}
