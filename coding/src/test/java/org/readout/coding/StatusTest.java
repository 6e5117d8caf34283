package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Whether it happened. */
final class StatusTest {

    @Test
    void whoOrderedASiegeIsKnownToHaveLaidIt() {
        given("The rebels who ordered the siege of Gao were arrested.")
                .thenReportsAmong("COERCE/restrict occurred: The rebels -> Gao");
    }

    @Test
    void aHeadlinesInfinitiveIsPlanned() {
        given("Turkey To Send Troops To Libya Next Week").thenReports("MOBILIZE/troops planned: Turkey -> Libya");
    }

    @Test
    void aNegatedActIsNegated() {
        given("Police did not arrest the protesters.").thenReports("COERCE/arrest negated: Police -> the protesters");
    }

    @Test
    void anActNeverDoneIsNegated() {
        given("The army never attacked the village.").thenReports("ASSAULT negated: The army -> the village");
    }

    @Test
    void aFutureArrestIsPlanned() {
        given("Police will arrest the mayor.").thenReports("COERCE/arrest planned: Police -> the mayor");
    }

    @Test
    void aConditionalActIsHypothetical() {
        given("If Iran attacks Israel, oil prices will rise.").thenReports("ASSAULT hypothetical: Iran -> Israel");
    }

    @Test
    void aQuestionIsHypothetical() {
        given("Did the police kill the student?").thenReports("ASSAULT hypothetical: the police -> the student");
    }

    @Test
    void anAttemptThatFailedIsNegated() {
        given("Soldiers failed to arrest the rebel leader.")
                .thenReports("COERCE/arrest negated: Soldiers -> the rebel leader");
    }

    @Test
    void aScheduledMeetingIsPlanned() {
        given("The prime minister of India will meet the president of China next week.")
                .thenReports("AGREE planned: The prime minister of India -> the president of China");
    }

    @Test
    void anActWithoutAnyVictimsIsNegated() {
        given("No protesters were arrested by police.").thenReports("COERCE/arrest negated: police -> No protesters");
    }

    @Test
    void aDenialByTheTextIsNegated() {
        given("The army has not attacked the rebels.").thenReports("ASSAULT negated: The army -> the rebels");
    }

    @Test
    void aPreventedAttackIsNegated() {
        given("Gunmen were prevented from attacking the parliament.")
                .thenReports(
                        "COERCE/restrict occurred: nobody -> Gunmen",
                        "ASSAULT/firearms negated: Gunmen -> the parliament");
    }

    @Test
    void whatFollowsButIsNotDeniedWithWhatStandsBeforeIt() {
        given("The army had not attacked the town but shelled the airport.")
                .thenReports(
                        "ASSAULT negated: The army -> the town",
                        "ASSAULT/heavy-weapons occurred: The army -> the airport");
    }

    @Test
    void whatIsDeniedTogetherIsDeniedTogether() {
        given("Police have not arrested or charged the officer.")
                .thenReports(
                        "COERCE/arrest negated: Police -> the officer", "ACCUSE/allege negated: Police -> the officer");
    }

    @Test
    void whatIsBlockedForADemandLeavesTheDemandReal() {
        given("Villagers blocked the road to the mine to demand compensation.")
                .thenReports(
                        "PROTEST/obstruct occurred: Villagers -> nobody",
                        "REQUEST/change occurred: Villagers -> nobody");
    }

    @Test
    void noShotsAreNoShots() {
        given("Soldiers fired no shots at the protesters.")
                .thenReports("ASSAULT/firearms negated: Soldiers -> the protesters");
    }

    @Test
    void aQuestionAboutTheFutureIsOpen() {
        given("Will France send troops to Mali?").thenReports("MOBILIZE/troops hypothetical: France -> Mali");
    }
}
