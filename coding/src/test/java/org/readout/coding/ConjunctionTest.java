package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Joined verbs, joined parties, joined clauses. */
final class ConjunctionTest {

    @Test
    void joinedActorsAreOneReport() {
        given("France and Germany condemned the coup in Mali.")
                .thenReports("ACCUSE/disapprove occurred: France, Germany -> nobody");
    }

    @Test
    void joinedRecipientsAreOneReport() {
        given("Police arrested two lawyers and a teacher.")
                .thenReports("COERCE/arrest occurred: Police -> two lawyers, a teacher");
    }

    @Test
    void joinedVerbsShareTheirSubject() {
        given("Soldiers attacked the village and kidnapped two teachers.")
                .thenReports(
                        "ASSAULT occurred: Soldiers -> the village",
                        "ASSAULT/abduct occurred: Soldiers -> two teachers");
    }

    @Test
    void joinedVerbsWithWaysOfTheirOwnTellTwoActs() {
        given("The generals toppled President Bazoum and locked him up.")
                .thenReports(
                        "COERCE/seize occurred: The generals -> President Bazoum",
                        "COERCE/arrest occurred: The generals -> him");
    }

    @Test
    void twoClausesTellTwoActs() {
        given("Rebels attacked a village and the army arrested their leader.")
                .thenReports(
                        "ASSAULT occurred: Rebels -> a village", "COERCE/arrest occurred: the army -> their leader");
    }

    @Test
    void anActAfterButIsItsOwn() {
        given("Iran released the sailors but arrested their captain.")
                .thenReports(
                        "RETREAT/release occurred: Iran -> the sailors",
                        "COERCE/arrest occurred: Iran -> their captain");
    }

    @Test
    void northAndSouthKoreaAreTwo() {
        given("North and South Korea agreed on Tuesday to reopen a hotline.")
                .thenReports("AGREE occurred: North, South Korea -> nobody");
    }
}
