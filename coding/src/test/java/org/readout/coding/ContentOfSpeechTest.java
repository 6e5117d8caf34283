package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** What is said is coded on the speaker's word; what is asked, promised or threatened decides the type. */
final class ContentOfSpeechTest {

    @Test
    void theContentOfAnAccusationIsAlleged() {
        given("Ukraine accused Russia of shelling the port.")
                .thenReports(
                        "ACCUSE/allege occurred: Ukraine -> Russia",
                        "ASSAULT/heavy-weapons occurred: Russia -> the port | Ukraine alleges");
    }

    @Test
    void whatIsSaidToHaveHappenedIsTheSpeakersWord() {
        given("The ministry said rebels had killed two officers.")
                .thenReports("ASSAULT occurred: rebels -> two officers | The ministry claims");
    }

    @Test
    void whatIsConfirmedHasItsStance() {
        given("The army confirmed that its soldiers shot a shepherd.")
                .thenReports("ASSAULT/firearms occurred: its soldiers -> a shepherd | The army confirms");
    }

    @Test
    void theContentOfARequestIsNotCoded() {
        given("The minister urged Baku to withdraw its troops.")
                .thenReports("REQUEST/yield occurred: The minister -> Baku");
    }

    @Test
    void theContentOfAThreatIsNotCoded() {
        given("The militia threatened to kill the hostages.")
                .thenReports("THREATEN/violence occurred: The militia -> the hostages");
    }

    @Test
    void whatAnAllegationTellsAccusesToo() {
        given("Activists alleged that soldiers had tortured two students.")
                .thenReports(
                        "ACCUSE/allege occurred: Activists -> soldiers",
                        "ASSAULT/torture occurred: soldiers -> two students | Activists alleges");
    }

    @Test
    void whatIsAdmittedIsConfirmed() {
        given("The general admitted that soldiers had killed a shepherd.")
                .thenReports(
                        "CONCEDE occurred: The general -> nobody",
                        "ASSAULT occurred: soldiers -> a shepherd | The general confirms");
    }
}
