package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.COERCE;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorPageTest {

    private static final CodedText TEXT = new CodedText("Rebels shelled the port of Vessa. Police detained a clerk.");
    private static final CodedReport SHELLED = CodedText.within(
            TEXT.report(ASSAULT, "shelled", "Rebels", "the port of Vessa"),
            TEXT.span("Rebels shelled the port of Vessa."));
    private static final CodedReport DETAINED = CodedText.within(
            TEXT.report(COERCE, "detained", "Police", "a clerk"), TEXT.span("Police detained a clerk."));

    private static ScoredArticle article(List<CodedReport> gold, List<CodedReport> coded) {
        return ScoredArticle.of(TEXT.gold(gold), ArticleText.unread(TEXT.text()), coded);
    }

    @Test
    void reportsStandUnderTheirSentenceWithWhatIsWrongBesideGold() {
        CodedReport planned = CodedText.withStatus(SHELLED, "planned");
        String page = new ErrorPage(article(List.of(SHELLED), List.of(planned, DETAINED))).render();
        assertThat(page).contains("""
                        [1] Rebels shelled the port of Vessa.
                          ~ ASSAULT "shelled" (Rebels → the port of Vessa) occurred 2021-03-05 (publication)
                              status    gold occurred | coded planned

                        [2] Police detained a clerk.
                          + COERCE "detained" (Police → a clerk) occurred 2021-03-05 (publication) [nothing]
                        """);
    }

    @Test
    void causesTellOtherTypesFromSilence() {
        CodedReport accused = CodedText.within(
                TEXT.report(ACCUSE, "detained", "Police", "a clerk"), TEXT.span("Police detained a clerk."));
        ScoredArticle article = article(List.of(SHELLED, DETAINED), List.of(accused));
        assertThat(article.causeOfMissing(SHELLED)).isEqualTo(Cause.NOTHING);
        assertThat(article.causeOfMissing(DETAINED)).isEqualTo(Cause.OTHER_TYPE);
        assertThat(article.causeOfSpurious(accused)).isEqualTo(Cause.OTHER_TYPE);
    }

    @Test
    void aSecondActOfAMatchedTriggerIsToldFromAWrongType() {
        CodedReport accused = CodedText.within(
                TEXT.report(ACCUSE, "detained", "Police", "a clerk"), TEXT.span("Police detained a clerk."));
        ScoredArticle article = article(List.of(DETAINED, accused), List.of(DETAINED));
        assertThat(article.causeOfMissing(accused)).isEqualTo(Cause.SECOND_ACT);
    }

    @Test
    void theSummaryCountsCausesAndTriggersWithTheirPlaces() {
        String summary = new ErrorSummary(List.of(article(List.of(SHELLED), List.of(DETAINED)))).render();
        assertThat(summary)
                .contains("MISSED by cause: 1\n    1  nothing: nothing coded in the sentence   (invented[1])")
                .contains("SPURIOUS by trigger: 1\n    1  COERCE \"detained\"   (invented[2])");
    }
}
