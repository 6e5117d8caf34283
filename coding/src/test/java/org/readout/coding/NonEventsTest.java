package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** What looks like an act and is none. */
final class NonEventsTest {

    @Test
    void whatHappensInAFilmIsNotDone() {
        given("In the film the president is kidnapped by rebels.").thenReportsNothing();
    }

    @Test
    void aMatchIsNoBattle() {
        given("Arsenal attacked from the start and beat Chelsea 3-1.").thenReportsNothing();
    }

    @Test
    void aStormKillsButDoesNotAssault() {
        given("A storm killed twelve people in the Philippines.").thenReportsNothing();
    }

    @Test
    void aMetaphorIsNoWar() {
        given("The company fought a legal war over the patent.").thenReportsNothing();
    }

    @Test
    void sayingAloneIsNoAct() {
        given("The president said the economy was strong.").thenReportsNothing();
    }

    @Test
    void aMarketCrashIsNoAct() {
        given("Shares crashed in Tokyo on Friday.").thenReportsNothing();
    }

    @Test
    void aCarAccidentIsNoAct() {
        given("Three tourists died when their bus hit a tree.").thenReportsNothing();
    }

    @Test
    void aDiseaseIsNoAct() {
        given("Cholera killed forty people in the camp.").thenReportsNothing();
    }

    @Test
    void aFilmIsNoAct() {
        given("The film won three prizes at the festival.").thenReportsNothing();
    }

    @Test
    void aHeartAttackIsNoAttack() {
        given("The singer died of a heart attack.").thenReportsNothing();
    }

    @Test
    void analystsAdviceIsNoRequest() {
        given("Analysts hope the economy will grow.").thenReportsNothing();
    }

    @Test
    void aPlaceIsNotAGovernment() {
        given("Tourists love the museums of Paris.").thenReportsNothing();
    }

    @Test
    void anElectionIsNoAct() {
        given("Voters will choose a new parliament in May.").thenReportsNothing();
    }

    @Test
    void aStrikeInFootballIsNoStrike() {
        given("The striker scored two goals against Spain.").thenReportsNothing();
    }

    @Test
    void aFireInTheForestIsNoAct() {
        given("The fire destroyed six houses near the lake.").thenReportsNothing();
    }

    @Test
    void aBattleWithCancerIsNoBattle() {
        given("The actress lost her battle with cancer.").thenReportsNothing();
    }

    @Test
    void anEarthquakeIsNoAct() {
        given("An earthquake shook northern Chile.").thenReportsNothing();
    }

    @Test
    void aStampedeIsNoAssault() {
        given("Over 300 pilgrims were killed in a stampede near Mecca.").thenReportsNothing();
    }

    @Test
    void aQuarterFinalIsNoTalk() {
        given("Serbia and Croatia meet in the quarter-final on Thursday.").thenReportsNothing();
    }

    @Test
    void aCriticIsNoCriticism() {
        given("The reporter is a critic of the government.").thenReportsNothing();
    }
}
