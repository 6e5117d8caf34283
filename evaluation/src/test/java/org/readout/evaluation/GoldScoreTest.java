package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.COERCE;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldScoreTest {

    private static final CodedText TEXT =
            new CodedText("Rebels shelled the port of Vessa and bombed a mill, and police detained a clerk.");
    private static final CodedReport SHELLED = TEXT.report(ASSAULT, "shelled", "Rebels", "the port of Vessa");
    private static final CodedReport BOMBED = TEXT.report(ASSAULT, "bombed", "Rebels", "a mill");
    private static final CodedReport DETAINED = TEXT.report(COERCE, "detained", "police", "a clerk");

    private static GoldScore score(List<CodedReport> gold, List<CodedReport> coded) {
        return GoldScore.of(List.of(ScoredArticle.of(TEXT.gold(gold), ArticleText.unread(TEXT.text()), coded)));
    }

    @Test
    void goldAgainstItselfIsPerfectAtEveryLevel() {
        List<CodedReport> reports = List.of(SHELLED, BOMBED, DETAINED);
        GoldScore score = score(reports, reports);
        assertThat(score.levels().values()).containsOnly(new Tally(3, 3, 3));
        assertThat(score.macroF1()).isEqualTo(1);
    }

    @Test
    void levelsAreCumulative() {
        CodedReport wrongActor = TEXT.report(ASSAULT, "shelled", "police", "the port of Vessa");
        CodedReport wrongStatus = CodedText.withStatus(BOMBED, "planned");
        GoldScore score = score(List.of(SHELLED, BOMBED, DETAINED), List.of(wrongActor, wrongStatus));
        assertThat(score.levels())
                .containsEntry("type", new Tally(2, 3, 2))
                .containsEntry("actor", new Tally(1, 3, 2))
                .containsEntry("recipient", new Tally(1, 3, 2))
                .containsEntry("status", new Tally(0, 3, 2))
                .containsEntry("date", new Tally(0, 3, 2));
    }

    @Test
    void agreementIsCountedPerFieldOverTheMatchedPairs() {
        CodedReport wrongActor = TEXT.report(ASSAULT, "shelled", "police", "the port of Vessa");
        GoldScore score = score(List.of(SHELLED, DETAINED), List.of(wrongActor, DETAINED));
        assertThat(score.agreement())
                .containsEntry(Field.ACTOR, new Tally(1, 2, 2))
                .containsEntry(Field.RECIPIENT, new Tally(2, 2, 2))
                .containsEntry(Field.DATE, new Tally(2, 2, 2));
    }

    @Test
    void macroF1TakesEveryTypeAlike() {
        CodedReport accused = TEXT.report(ACCUSE, "detained", "police", "a clerk");
        GoldScore score = score(List.of(SHELLED, BOMBED, DETAINED), List.of(SHELLED, BOMBED, accused));
        assertThat(score.macroF1()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void anArticleWithNothingInItCountsOnlyWhatIsSpurious() {
        assertThat(score(List.of(), List.of(DETAINED)).levels()).containsEntry("type", new Tally(0, 0, 1));
        assertThat(score(List.of(), List.of()).macroF1()).isZero();
    }
}
