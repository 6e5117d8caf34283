package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Notice;

class SentenceCutterTest {

    private final List<Notice> notices = new ArrayList<>();

    private List<Integer> ends(String text, int piecesEach) {
        WordSpans words = new Tokenizer(TokenizerLexicon.bundled()).words(text);
        int[] pieces = new int[words.size()];
        Arrays.fill(pieces, piecesEach);
        return new SentenceCutter(text, words, pieces, notices).ends(0, words.size());
    }

    @Test
    void aSentenceOfUsualLengthIsLeftAlone() {
        assertThat(ends("The court ruled on Monday", 1)).containsExactly(5);
        assertThat(notices).isEmpty();
    }

    @Test
    void aListWithoutEndIsCutAfterSemicolons() {
        assertThat(ends("the road to Goma ; ".repeat(60), 1)).containsExactly(200, 300);
        assertThat(notices).singleElement().extracting(Notice::code).isEqualTo("sentence-cut");
    }

    @Test
    void wordsOfManyPiecesAreCutEarlier() {
        assertThat(ends("goma ".repeat(100), 10)).containsExactly(40, 80, 100);
    }
}
