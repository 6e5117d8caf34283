package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Statements, readouts and transcripts are their issuer's word. */
final class OfficialTextsTest {

    @Test
    void whatFollowsTheHeadingIsTheIssuersWord() {
        given("Statement by the government of Armenia\n\nSoldiers shelled two villages on Friday.")
                .thenReports(
                        "ASSAULT/heavy-weapons occurred: Soldiers -> two villages | the government of Armenia claims");
    }

    @Test
    void ourSoldiersAreOfTheIssuersCountry() {
        given("Statement by the government of Armenia\n\nOur soldiers have captured two rebels.")
                .thenParties("Our soldiers [ARM MIL] -> two rebels [ARM REB]");
    }

    @Test
    void theIssuersOwnCountryIsNotWhereTheTextPlays() {
        given("Statement by the Ministry of Foreign Affairs of Canada\n\n"
                        + "Canada condemned the Syrian government. The minister urged the authorities to release them.")
                .thenParties(
                        "Canada [CAN GOV] -> the Syrian government [SYR GOV]",
                        "The minister [CAN GOV] -> the authorities [SYR GOV]");
    }

    @Test
    void aLabelledTurnIsItsSpeakersWord() {
        given(
                        "MR. OBI: Rebels attacked two villages.\n\nQUESTION: Who was there?\n\nMR. OBI: Police arrested a driver.")
                .thenReports(
                        "ASSAULT occurred: Rebels -> two villages | MR. OBI claims",
                        "COERCE/arrest occurred: Police -> a driver | MR. OBI claims");
    }

    @Test
    void turnsAreStatements() {
        given("MR. OBI: The road is open.\n\nQUESTION: Since when?\n\nMR. OBI: Since Friday.")
                .thenStates(
                        "MR. OBI claims, direct: The road is open.",
                        "QUESTION claims, direct: Since when?",
                        "MR. OBI claims, direct: Since Friday.");
    }

    @Test
    void aHeadlineAboutAStatementIsNoHeading() {
        given("Statement by president draws laughter\n\nRebels attacked a convoy.")
                .thenReports("ASSAULT occurred: Rebels -> a convoy");
    }

    @Test
    void oneColonMakesNoTranscript() {
        given("WARNING: Rebels attacked a convoy.").thenStates();
    }

    @Test
    void theSecretaryIsTheOneNamedAbove() {
        given(
                        "The following is attributable to Spokesperson Ada Obi:\n\n"
                                + "Secretary of State John Kerry met with Prime Minister Narendra Modi. The Secretary condemned the attack.")
                .thenReports(
                        "CONSULT occurred: Secretary of State John Kerry -> Prime Minister Narendra Modi | Spokesperson Ada Obi claims",
                        "ACCUSE/disapprove occurred: The Secretary -> nobody | Spokesperson Ada Obi claims");
    }

    @Test
    void anAccusationIsNotChargedTwice() {
        given(
                        "Statement by the government of Armenia\n\nArmenia condemned the detention of two soldiers by Azerbaijan.")
                .thenReports(
                        "ACCUSE/disapprove occurred: Armenia -> Azerbaijan | the government of Armenia claims",
                        "COERCE/arrest occurred: Azerbaijan -> two soldiers | the government of Armenia claims");
    }

    @Test
    void aPressReleaseIsTheWordOfTheBodyAboveIt() {
        given("Amnesty International\n\nPress release\n\nPolice tortured two lawyers. We urge Egypt to free them.")
                .thenReportsAmong("ASSAULT/torture occurred: Police -> two lawyers | Amnesty International claims");
    }

    @Test
    void aHeadlineAboveTheWordStatementIssuesNothing() {
        given("Rebels retreat\n\nStatement\n\nPolice tortured two lawyers.")
                .thenReportsAmong("ASSAULT/torture occurred: Police -> two lawyers");
    }

    @Test
    void weOfASpokespersonAreWhoActsFirst() {
        given(
                        "The following is attributable to Spokesperson Ada Obi:\n\n"
                                + "Secretary of State John Kerry met with the Armenian foreign minister. We urge Armenia to free two editors.")
                .thenParties(
                        "Secretary of State John Kerry [USA GOV] -> the Armenian foreign minister [ARM GOV]",
                        "We [USA GOV] -> Armenia [ARM GOV]");
    }

    @Test
    void theSecretaryOfTheHeadingIsTheOneNamedBelow() {
        given(
                        "Readout of the Secretary's Call\n\nThe following is attributable to Spokesperson Ada Obi:\n\n"
                                + "Secretary of State John Kerry condemned Sudan. The Secretary urged Sudan to free two editors.")
                .thenPartiesAmong("The Secretary [USA GOV] -> Sudan [SDN GOV]");
    }
}
