package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

/** Reading of brat's standoff marks. */
final class AttributedArticleTest {

    private static final String TEXT = "\"We came,\" she said. \"We leave.\"";
    private static final List<String> LINES = List.of(
            "T1\tContent 0 10;21 32\t\"We came,\" \"We leave.\"",
            "T2\tSource 11 14\tshe",
            "T3\tCue 15 19\tsaid",
            "T4\tAttribution 15 19\tsaid",
            "E1\tAttribution:T4 Source:T2 Cue:T3 Content:T1");

    @Test
    void contentMayHaveSeveralPieces() {
        AttributedArticle.Marked marked =
                AttributedArticle.parse("a", TEXT, LINES).attributions().get(0);
        assertThat(marked.contents()).containsExactly(new Span(0, 10), new Span(21, 32));
        assertThat(marked.sources()).extracting(span -> span.of(TEXT)).containsExactly("she");
        assertThat(marked.cues()).extracting(span -> span.of(TEXT)).containsExactly("said");
    }

    @Test
    void anAttributionWithoutContentIsLeftOut() {
        assertThat(AttributedArticle.parse("a", TEXT, List.of("E1\tAttribution:T4 Source:T2"))
                        .attributions())
                .isEmpty();
    }

    @Test
    void marksBeyondTheTextAreAnError() {
        assertThatThrownBy(() -> AttributedArticle.parse("a", TEXT, List.of("T1\tContent 0 99\tx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0..99");
    }

    @Test
    void spoiltLinesGiveAnArgumentErrorOrNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder line = new StringBuilder(LINES.get(random.nextInt(LINES.size())));
            for (int i = 0; i < 3; i++) {
                line.setCharAt(random.nextInt(line.length()), (char) (9 + random.nextInt(110)));
            }
            try {
                AttributedArticle.parse("a", TEXT, List.of(line.toString()));
            } catch (IllegalArgumentException expected) {
                assertThat(expected).hasMessageMatching("(?s).*\\S.*");
            }
        }
    }
}
