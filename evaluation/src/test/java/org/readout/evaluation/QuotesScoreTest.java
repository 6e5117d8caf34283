package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as a right quotation and a right attribution. */
final class QuotesScoreTest {

    private static BitSet words(int first, int end) {
        BitSet words = new BitSet();
        words.set(first, end);
        return words;
    }

    /** Content, cue and source as ranges of words. */
    private static SaidByWhom said(int from, int end, int cue, int source, boolean quoted) {
        BitSet who = source < 0 ? new BitSet() : words(source, source + 1);
        return new SaidByWhom(words(from, end), List.of(words(from, end)), words(cue, cue + 1), who, who, quoted, true);
    }

    @Test
    void theSameWordsAreRight() {
        List<SaidByWhom> all = List.of(said(0, 5, 6, 5, true));
        QuotesScore score = QuotesScore.of(all, all);
        assertThat(score.units()).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.speakers()).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.content()).isEqualTo(new Tally(5, 5, 5));
        assertThat(score.sourceOverlap()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aShorterStretchIsWrongButItsWordsAreRight() {
        QuotesScore score = QuotesScore.of(List.of(said(0, 5, 6, 5, true)), List.of(said(0, 4, 6, 5, true)));
        assertThat(score.units()).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.unitWords()).isEqualTo(new Tally(4, 5, 4));
        assertThat(score.speakers()).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void whatIsNotFoundHasNoRightSpeaker() {
        QuotesScore score = QuotesScore.of(List.of(said(0, 5, 6, 5, true)), List.of());
        assertThat(score.speakers()).isEqualTo(new Tally(0, 1, 1));
        assertThat(score.content()).isEqualTo(new Tally(0, 5, 0));
    }

    @Test
    void aQuotedPhraseInsideOtherContentIsNotAskedFor() {
        QuotesScore score = QuotesScore.of(List.of(said(0, 9, 10, 11, false)), List.of(said(3, 5, 10, 11, true)));
        assertThat(score.units()).isEqualTo(Tally.NONE);
    }

    @Test
    void aQuotationOfNothingMarkedIsWrong() {
        QuotesScore score = QuotesScore.of(List.of(said(0, 5, 6, 5, true)), List.of(said(20, 24, 25, 26, true)));
        assertThat(score.units()).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void pairsShareTheirCueBeforeTheirContent() {
        SaidByWhom marked = said(0, 5, 6, 5, false);
        List<QuotesScore.Pair> pairs =
                QuotesScore.pairs(List.of(marked), List.of(said(0, 5, 9, 8, false), said(0, 2, 6, 5, false)));
        assertThat(pairs).extracting(pair -> pair.found().content()).containsExactly(words(0, 2));
    }

    @Test
    void aStretchIsQuotedBetweenMarksAlone() {
        assertThat(SaidByWhom.isQuoted("“We came in peace,”")).isTrue();
        assertThat(SaidByWhom.isQuoted("\"We came in peace.\"")).isTrue();
        assertThat(SaidByWhom.isQuoted("''We came in peace''")).isTrue();
        assertThat(SaidByWhom.isQuoted("the \"peace\" came")).isFalse();
        assertThat(SaidByWhom.isQuoted("\"peace\" and \"war\"")).isFalse();
    }
}
