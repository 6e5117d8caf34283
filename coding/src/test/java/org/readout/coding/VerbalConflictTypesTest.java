package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** The types of quad 3 with their modes. */
final class VerbalConflictTypesTest {

    @Test
    void requestingHelp() {
        given("Nepal asked India for help.").thenReports("REQUEST/assist occurred: Nepal -> India");
    }

    @Test
    void accusingByCriticism() {
        given("Amnesty International criticized Bahrain.")
                .thenReports("ACCUSE/disapprove occurred: Amnesty International -> Bahrain");
    }

    @Test
    void accusingByCharge() {
        given("Prosecutors charged the mayor with fraud.")
                .thenReports("ACCUSE/allege occurred: Prosecutors -> the mayor");
    }

    @Test
    void accusingByInvestigation() {
        given("Police are investigating the governor.")
                .thenReports("ACCUSE/investigate occurred: Police -> the governor");
    }

    @Test
    void rejectingAnOffer() {
        given("The rebels rejected the government's offer.")
                .thenReports("REJECT occurred: The rebels -> the government");
    }

    @Test
    void anUltimatumThreatens() {
        given("The army issued an ultimatum to the rebels.").thenReports("THREATEN occurred: The army -> the rebels");
    }

    @Test
    void vetoing() {
        given("Russia vetoed the resolution.").thenReports("REJECT/change occurred: Russia -> nobody");
    }

    @Test
    void threateningWithSanctions() {
        given("The United States threatened Iran with sanctions.")
                .thenReports("THREATEN/relations occurred: The United States -> Iran");
    }

    @Test
    void threateningWithWar() {
        given("North Korea threatened South Korea.").thenReports("THREATEN occurred: North Korea -> South Korea");
    }

    @Test
    void warningToArrest() {
        given("Police threatened to arrest the protesters.")
                .thenReports("THREATEN/arrest occurred: Police -> the protesters");
    }

    @Test
    void demandingReform() {
        given("The opposition demanded that the president resign.")
                .thenReports("REQUEST/yield occurred: The opposition -> the president");
    }

    @Test
    void askingForTalks() {
        given("Kenya called for talks with Somalia.").thenReports("REQUEST/meet occurred: Kenya -> Somalia");
    }

    @Test
    void suing() {
        given("Activists sued the government.").thenReports("ACCUSE/allege occurred: Activists -> the government");
    }

    @Test
    void rejectingADemand() {
        given("Iran rejected the demand.").thenReports("REJECT/yield occurred: Iran -> nobody");
    }

    @Test
    void threateningToExpel() {
        given("Turkey threatened to expel the Dutch ambassador.")
                .thenReports("THREATEN/expel occurred: Turkey -> the Dutch ambassador");
    }

    @Test
    void accusingByComplaint() {
        given("Pakistan summoned the Indian ambassador.")
                .thenReports("ACCUSE/disapprove occurred: Pakistan -> the Indian ambassador");
    }

    @Test
    void whoWouldBeDeployedIsNotThreatened() {
        given("The president warned that the army would be deployed if the protests continued.")
                .thenReports("THREATEN/violence occurred: The president -> nobody");
    }
}
