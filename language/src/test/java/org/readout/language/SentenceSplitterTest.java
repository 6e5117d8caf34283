package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private final Tokenizer tokenizer = new Tokenizer(TokenizerLexicon.bundled());
    private final SentenceSplitter splitter = SentenceSplitter.bundled();

    private List<String> sentences(String text) {
        return sentences(text, SentenceSplitter.NO_TITLE);
    }

    private List<String> sentences(String text, int titleEnd) {
        WordSpans words = tokenizer.words(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to : splitter.ends(text, words, titleEnd)) {
            sentences.add(text.substring(words.start(from), words.end(to - 1)));
            from = to;
        }
        return sentences;
    }

    /** Joins sentences by blanks and expects them back. */
    private void staysApart(String... sentences) {
        assertThat(sentences(String.join(" ", sentences))).containsExactly(sentences);
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        staysApart(
                "Gen. Moussa Diallo met U.S. Sen. J. P. Reed on Feb. 3 in Washington, D.C., officials said.",
                "Mr. Diallo left at 5 p.m. on Tuesday.",
                "The St. Mary Corp. declined to comment.");
    }

    @Test
    void aTimeOfDayGoesOnWithItsDayAndItsZone() {
        staysApart(
                "The blast hit the market at 3 p.m. Tuesday.",
                "Police closed the bridge at 9 a.m. March 5 and opened it at 11:30 p.m. GMT.",
                "The polls opened at 7 A.M. Sunday in Lagos.");
        staysApart("The curfew begins at 8 p.m.", "The mayor spoke of calm.");
    }

    @Test
    void aSubheadInTheLineOfItsParagraphIsNoPartOfItsSentence() {
        assertThat(sentences("Talks ended on Friday.\n\nObservers A team of monitors arrived in Homs."))
                .containsExactly("Talks ended on Friday.", "Observers", "A team of monitors arrived in Homs.");
        assertThat(sentences("Food scarce As a result, twenty towns starve."))
                .containsExactly("Food scarce", "As a result, twenty towns starve.");
        staysApart("Hepatitis A cases rose in Gao.");
        staysApart("Readers of The New York Times protested.");
        staysApart("In The Hague a judge resigned.");
    }

    @Test
    void aBodyOfACountryGoesOnItsInitials() {
        staysApart("Police searched for a suspect in the U.S. Embassy bombings.", "He had fled.");
    }

    @Test
    void anAbbreviationCanEndASentence() {
        staysApart("The envoy flew back to the U.S.", "He is expected to return on Monday.");
    }

    @Test
    void aQuoteThatClosesAfterTheFullStopBelongsToItsSentence() {
        staysApart(
                "\"We will not negotiate with the rebels.\"",
                "The minister then left the room.",
                "“They fired without warning.”",
                "Nobody has claimed responsibility.");
    }

    @Test
    void aQuoteIsNotCutFromItsSpeaker() {
        staysApart("\"Are you going to resign?\" reporters asked the mayor.", "\"Never!\" he shouted.");
        staysApart("“We want peace,” the rebel leader said, “but not at any price.”", "Talks resume on Friday.");
    }

    @Test
    void spacingOfATokenisedReleaseIsUnderstood() {
        staysApart("\"The country is calm for now, \"said the president.", "Troops have n't left the capital.");
    }

    @Test
    void aDatelineIsNoPartOfItsSentence() {
        assertThat(sentences("NAIROBI, Kenya (Wire) — Police arrested 12 activists on Monday."))
                .containsExactly("NAIROBI, Kenya (Wire) —", "Police arrested 12 activists on Monday.");
        assertThat(sentences("ISTANBUL, Turkey (Wire)_ Some 1,500 farmers marched on Sunday."))
                .containsExactly("ISTANBUL, Turkey (Wire)_", "Some 1,500 farmers marched on Sunday.");
    }

    @Test
    void decimalsAndNumbersEndNoSentence() {
        staysApart("Prices rose by 3.5 percent to $1.20 in No. 4 district.", "Unions called a strike.");
    }

    @Test
    void aBlankLineAlwaysEndsASentence() {
        assertThat(sentences("Police fire on crowd\n\nTwo people were killed in the town of Kasese"))
                .containsExactly("Police fire on crowd", "Two people were killed in the town of Kasese");
        assertThat(sentences("Police fire on crowd\r\n \r\nTwo were killed")).hasSize(2);
    }

    @Test
    void linesOfAWrappedParagraphAreJoined() {
        String text = """
                The government of the island nation said on Sunday that it had
                expelled three diplomats after they were accused of meeting with
                members of the opposition. It gave no further details of the case.""";
        assertThat(sentences(text)).hasSize(2);
    }

    @Test
    void aShortLineIsASentence() {
        assertThat(
                        sentences(
                                "Three killed in market blast\nA bomb went off in Kirkuk on Monday, the governor's office said."))
                .hasSize(2);
    }

    @Test
    void aKnownHeadlineIsASentence() {
        String title = "Court Takes Up Opposition Challenge";
        assertThat(sentences(title + " The court in Lusaka heard the case.", title.length()))
                .containsExactly(title, "The court in Lusaka heard the case.");
    }

    @Test
    void aSentenceInBracketsStaysWhole() {
        staysApart("The ministry denied the report.", "(It had confirmed it on Monday.)", "No one was hurt.");
    }

    @Test
    void manySentencesAreSplitInAMoment() {
        String text = "The minister denied the report on Tuesday. ".repeat(40_000);
        WordSpans words = tokenizer.words(text);
        long start = System.nanoTime();
        assertThat(splitter.ends(text, words, SentenceSplitter.NO_TITLE)).hasSize(40_000);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    }
}
