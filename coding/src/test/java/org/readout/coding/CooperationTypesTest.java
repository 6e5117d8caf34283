package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** The types of quads 1 and 2 with their modes. */
final class CooperationTypesTest {

    @Test
    void pledging() {
        given("Norway pledged aid to Malawi.").thenReports("AGREE occurred: Norway -> Malawi");
    }

    @Test
    void consultingByVisit() {
        given("The president of Peru visited Brazil.")
                .thenReports("CONSULT/visit occurred: The president of Peru -> Brazil");
    }

    @Test
    void consultingByNegotiation() {
        given("Colombia negotiated with the rebels.").thenReports("CONSULT occurred: Colombia -> the rebels");
    }

    @Test
    void supportingByPraise() {
        given("The Vatican praised Colombia.").thenReports("SUPPORT occurred: The Vatican -> Colombia");
    }

    @Test
    void supportingByRecognition() {
        given("Sweden recognized Palestine.").thenReports("SUPPORT occurred: Sweden -> Palestine");
    }

    @Test
    void concedingByApology() {
        given("Japan apologized to South Korea.").thenReports("CONCEDE occurred: Japan -> South Korea");
    }

    @Test
    void concedingByPardon() {
        given("The king pardoned twelve prisoners.").thenReports("CONCEDE occurred: The king -> twelve prisoners");
    }

    @Test
    void cooperatingInExercises() {
        given("Thailand and the United States held joint military exercises.")
                .thenReports("COOPERATE occurred: Thailand, the United States -> nobody");
    }

    @Test
    void aidWithFood() {
        given("The Red Cross delivered food to refugees.").thenReports("AID occurred: The Red Cross -> refugees");
    }

    @Test
    void retreatingTroops() {
        given("Ethiopia withdrew its troops from Somalia.")
                .thenReports("RETREAT/withdraw occurred: Ethiopia -> Somalia");
    }

    @Test
    void releasingPrisoners() {
        given("The rebels released two hostages.").thenReports("RETREAT/release occurred: The rebels -> two hostages");
    }

    @Test
    void resigning() {
        given("The prime minister of Iceland resigned.")
                .thenReports("RETREAT/resign occurred: The prime minister of Iceland -> nobody");
    }

    @Test
    void signing() {
        given("Serbia and Croatia signed a trade agreement.").thenReports("AGREE occurred: Serbia, Croatia -> nobody");
    }

    @Test
    void offeringHelp() {
        given("Norway offered Malawi help.").thenReports("AGREE occurred: Norway -> Malawi");
    }

    @Test
    void admitting() {
        given("The government admitted its mistakes.").thenReports("CONCEDE occurred: The government -> nobody");
    }

    @Test
    void declaringACeasefire() {
        given("The rebels declared a ceasefire.").thenReports("CONCEDE occurred: The rebels -> nobody");
    }

    @Test
    void liftingACurfew() {
        given("The government lifted the curfew.").thenReports("CONCEDE occurred: The government -> nobody");
    }

    @Test
    void sharingIntelligence() {
        given("France shared intelligence with Belgium.").thenReports("COOPERATE occurred: France -> Belgium");
    }

    @Test
    void jointExercisesWith() {
        given("Egypt held joint military exercises with Russia.").thenReports("COOPERATE occurred: Egypt -> Russia");
    }

    @Test
    void tradingWith() {
        given("Iran exported oil to India.").thenReports("COOPERATE occurred: Iran -> India");
    }

    @Test
    void aidWithMoney() {
        given("Norway donated $5 million to Malawi.").thenReports("AID occurred: Norway -> Malawi");
    }

    @Test
    void aidWithWeapons() {
        given("Iran supplied weapons to the rebels.").thenReports("AID occurred: Iran -> the rebels");
    }

    @Test
    void disarming() {
        given("The militia handed over its weapons.").thenReports("RETREAT/disarm occurred: The militia -> nobody");
    }

    @Test
    void backing() {
        given("Iran backed the Syrian government.").thenReports("SUPPORT occurred: Iran -> the Syrian government");
    }

    @Test
    void surrenderingDisarms() {
        given("Two hundred rebels surrendered to the army.")
                .thenReports("RETREAT/disarm occurred: Two hundred rebels -> the army");
    }

    @Test
    void condolences() {
        given("France sent its condolences to Turkey.").thenReports("SUPPORT occurred: France -> Turkey");
    }

    @Test
    void dronesForRebelsAreAid() {
        given("Iran sent drones to the rebels.").thenReports("AID occurred: Iran -> the rebels");
    }

    @Test
    void tanksInAStreetAreMobilized() {
        given("The junta sent tanks into the old town.")
                .thenReports("MOBILIZE/troops occurred: The junta -> the old town");
    }

    @Test
    void aPromisedMeetingIsOneReport() {
        given("The king will hold talks with the French president.")
                .thenReports("AGREE planned: The king -> the French president");
    }
}
