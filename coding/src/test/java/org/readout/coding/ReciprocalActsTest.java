package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Acts of two sides, with and without a direction. */
final class ReciprocalActsTest {

    @Test
    void twoWhoMetAreBothActors() {
        given("The leaders of Serbia and Kosovo met in Brussels.")
                .thenReports("CONSULT occurred: The leaders of Serbia and Kosovo -> nobody");
    }

    @Test
    void meetingWithSomeoneHasADirection() {
        given("Kerry met with Lavrov in Geneva.").thenReports("CONSULT occurred: Kerry -> Lavrov");
    }

    @Test
    void aTreatySignedByTwoHasNoDirection() {
        given("Russia and Ukraine signed an agreement on gas.")
                .thenReports("AGREE occurred: Russia, Ukraine -> nobody");
    }

    @Test
    void aPhoneCallHasADirection() {
        given("Putin telephoned Erdogan on Tuesday.").thenReports("CONSULT/phone occurred: Putin -> Erdogan");
    }

    @Test
    void fightingSidesAreBothActors() {
        given("Rebels and soldiers fought near the river.").thenReports("ASSAULT occurred: Rebels, soldiers -> nobody");
    }

    @Test
    void aMeetingOfMinistersIsConsulting() {
        given("The foreign ministers of Egypt and Sudan met in Khartoum.")
                .thenReports("CONSULT occurred: The foreign ministers of Egypt, Sudan -> nobody");
    }
}
