package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Acts in clauses that describe a party. */
final class RelativeClausesTest {

    @Test
    void whoeverIsAccusedInARelativeClauseDidIt() {
        given(
                        "The United States has not ruled out sanctions against army commanders whom it accuses of bombing hospitals.")
                .thenReports(
                        "REJECT/change negated: The United States -> army commanders",
                        "ACCUSE/allege occurred: it -> army commanders",
                        "ASSAULT/aerial occurred: army commanders -> hospitals | The United States alleges");
    }

    @Test
    void anActToldAgainInARelativeClauseIsOne() {
        given("Canada condemned the shelling of a market in Tal Harim, which killed nine civilians.")
                .thenReports(
                        "ACCUSE/disapprove occurred: Canada -> nobody",
                        "ASSAULT/heavy-weapons occurred: nobody -> a market in Tal Harim, nine civilians | Canada alleges");
    }

    @Test
    void aRelativeSubjectIsItsAntecedent() {
        given("The soldiers who killed the priest were drunk.")
                .thenReports("ASSAULT occurred: The soldiers -> the priest");
    }

    @Test
    void aRelativeObjectIsItsAntecedent() {
        given("The men whom police arrested were students.").thenReports("COERCE/arrest occurred: police -> The men");
    }

    @Test
    void anActInARelativeClauseIsCoded() {
        given("Rebels who attacked a convoy released ten hostages.")
                .thenReports(
                        "ASSAULT occurred: Rebels -> a convoy", "RETREAT/release occurred: Rebels -> ten hostages");
    }
}
