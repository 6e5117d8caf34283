package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Who did it to whom, whichever way round the sentence is built. */
final class ActiveAndPassiveTest {

    @Test
    void whoSendsTroopsActs() {
        given("Turkey sent troops to Libya.").thenReports("MOBILIZE/troops occurred: Turkey -> Libya");
    }

    @Test
    void protestersArrestedByPoliceAreTheRecipients() {
        given("Three protesters were arrested by police in Lagos.")
                .thenReports("COERCE/arrest occurred: police -> Three protesters");
    }

    @Test
    void aPassiveWithoutAgentHasNoActor() {
        given("Four journalists were detained in Minsk.")
                .thenReports("COERCE/arrest occurred: nobody -> Four journalists");
    }

    @Test
    void aReducedPassiveTellsItsActToo() {
        given("The journalist arrested by Turkish police is a critic of the government.")
                .thenReports("COERCE/arrest occurred: Turkish police -> The journalist");
    }

    @Test
    void rebelsWhoKilledSoldiersAssaultedThem() {
        given("On Monday rebels killed five soldiers.").thenReports("ASSAULT occurred: rebels -> five soldiers");
    }

    @Test
    void soldiersKilledByRebelsWereAssaulted() {
        given("Five soldiers were killed by rebels.").thenReports("ASSAULT occurred: rebels -> Five soldiers");
    }

    @Test
    void aProgressiveActIsUnderWay() {
        given("Ethiopian troops are shelling the town.")
                .thenReports("ASSAULT/heavy-weapons occurred: Ethiopian troops -> the town");
    }

    @Test
    void aPerfectActHasOccurred() {
        given("Russia has expelled two Norwegian diplomats.")
                .thenReports("SANCTION/expel occurred: Russia -> two Norwegian diplomats");
    }

    @Test
    void policeWhoArrestProtestersCoerceThem() {
        given("On Monday police arrested three protesters.")
                .thenReports("COERCE/arrest occurred: police -> three protesters");
    }

    @Test
    void aPlaceBelongsToTheParty() {
        given("Police in Lagos arrested three protesters.")
                .thenReports("COERCE/arrest occurred: Police in Lagos -> three protesters");
    }

    @Test
    void aPerfectPassiveHasOccurred() {
        given("Two bishops have been kidnapped by gunmen.")
                .thenReports("ASSAULT/abduct occurred: gunmen -> Two bishops");
    }
}
