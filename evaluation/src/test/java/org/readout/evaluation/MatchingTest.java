package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.COERCE;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final CodedText SHELLING =
            new CodedText("Rebels shelled the port of Vessa and bombed a mill, and police detained a clerk.");
    private static final CodedReport SHELLED = SHELLING.report(ASSAULT, "shelled", "Rebels", "the port of Vessa");
    private static final CodedReport BOMBED = SHELLING.report(ASSAULT, "bombed", "Rebels", "a mill");
    private static final CodedReport DETAINED = SHELLING.report(COERCE, "detained", "police", "a clerk");

    @Test
    void reportsOfOneSentenceMatchByTheirTriggersWhateverTheirOrder() {
        Matching matching = Matching.of(List.of(SHELLED, BOMBED, DETAINED), List.of(DETAINED, BOMBED, SHELLED));
        assertThat(matching.pairs())
                .containsExactly(
                        new Matching.Pair(SHELLED, SHELLED),
                        new Matching.Pair(BOMBED, BOMBED),
                        new Matching.Pair(DETAINED, DETAINED));
        assertThat(matching.missed()).isEmpty();
        assertThat(matching.spurious()).isEmpty();
    }

    @Test
    void anotherTypeOnTheSameWordsIsNoMatch() {
        CodedReport accused = SHELLING.report(ACCUSE, "shelled", "Rebels", "the port of Vessa");
        Matching matching = Matching.of(List.of(SHELLED), List.of(accused));
        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.missed()).containsExactly(SHELLED);
        assertThat(matching.spurious()).containsExactly(accused);
    }

    @Test
    void theSameActInAnotherSentenceIsNoMatch() {
        CodedReport left = CodedText.within(SHELLED, SHELLING.span("Rebels shelled the port of Vessa"));
        CodedReport right = CodedText.within(SHELLED, SHELLING.span("bombed a mill"));
        assertThat(Matching.of(List.of(left), List.of(right)).pairs()).isEmpty();
    }

    @Test
    void oneCodedReportStandsForOneGoldReportOnly() {
        Matching matching = Matching.of(List.of(SHELLED, BOMBED), List.of(BOMBED));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair(BOMBED, BOMBED));
        assertThat(matching.missed()).containsExactly(SHELLED);
    }

    @Test
    void triggerOverlapCountsMoreThanParties() {
        CodedReport bombedByPolice = SHELLING.report(ASSAULT, "bombed", "police", "a clerk");
        Matching matching = Matching.of(List.of(BOMBED), List.of(SHELLED, bombedByPolice));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair(BOMBED, bombedByPolice));
    }

    @Test
    void partiesCountMoreThanStatus() {
        CodedReport plannedByRebels = CodedText.withStatus(BOMBED, "planned");
        CodedReport occurredByPolice = SHELLING.report(ASSAULT, "bombed", "police", "a mill");
        Matching matching = Matching.of(List.of(BOMBED), List.of(occurredByPolice, plannedByRebels));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair(BOMBED, plannedByRebels));
    }

    @Test
    void statusDecidesBetweenReportsThatAreOtherwiseAlike() {
        CodedReport negated = CodedText.withStatus(BOMBED, "negated");
        Matching matching = Matching.of(List.of(negated), List.of(BOMBED, negated));
        assertThat(matching.pairs()).containsExactly(new Matching.Pair(negated, negated));
        assertThat(matching.spurious()).containsExactly(BOMBED);
    }

    @Test
    void theSameReportCodedTwiceIsSpuriousOnce() {
        Matching matching = Matching.of(List.of(SHELLED), List.of(SHELLED, SHELLED));
        assertThat(matching.pairs()).hasSize(1);
        assertThat(matching.spurious()).containsExactly(SHELLED);
    }
}
