package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ASSAULT;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NonEventsTest {

    @Test
    void thereAreManySentencesInNamedGroupsAndNoneTwice() throws IOException {
        List<NonEvents.Sentence> sentences = NonEvents.sentences();
        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences).extracting(NonEvents.Sentence::text).doesNotHaveDuplicates();
        assertThat(sentences).extracting(NonEvents.Sentence::group).doesNotContain("");
    }

    @Test
    void onlySentencesWithReportsAreListed() throws IOException {
        NonEvents.Sentence goal = new NonEvents.Sentence("sport", "The striker shot wide.");
        NonEvents.Sentence rain = new NonEvents.Sentence("weather", "It rained.");
        CodedText text = new CodedText(goal.text());
        ArticleCoder coder = document -> new ArticleCoder.Coding(
                ArticleText.unread(document.text()),
                document.text().equals(goal.text())
                        ? List.of(text.report(ASSAULT, "shot", "The striker", ""))
                        : List.of());
        assertThat(NonEvents.alarms(List.of(goal, rain), coder))
                .singleElement()
                .extracting(NonEvents.Alarm::sentence)
                .isEqualTo(goal);
    }
}
