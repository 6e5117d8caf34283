package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** On whose word. */
final class AttributionTest {

    @Test
    void accordingToAtTheFrontNamesTheSpeaker() {
        given("According to Amnesty International, police tortured the prisoners.")
                .thenReports("ASSAULT/torture occurred: police -> the prisoners | Amnesty International claims");
    }

    @Test
    void reportedlyIsAHedgeWithoutSpeaker() {
        given("Soldiers reportedly killed two farmers.")
                .thenReports("ASSAULT occurred: Soldiers -> two farmers | hedged");
    }

    @Test
    void allegedlyIsAHedgeWithoutSpeaker() {
        given("Police allegedly beat the student.")
                .thenReports("ASSAULT/beat occurred: Police -> the student | hedged");
    }

    @Test
    void aPassiveOfSayingIsAHedge() {
        given("The rebels are said to have killed two hostages.")
                .thenReports("ASSAULT occurred: The rebels -> two hostages | hedged");
    }

    @Test
    void anInsertedSpeechVerbNamesTheSpeaker() {
        given("Militants killed four guards, officials said.")
                .thenReports("ASSAULT occurred: Militants -> four guards | officials claims");
    }

    @Test
    void aSpeakerAtTheEndWithInversion() {
        given("Militants killed four guards, said a spokesman for the army.")
                .thenReports("ASSAULT occurred: Militants -> four guards | a spokesman for the army claims");
    }

    @Test
    void aChainHasTheOutermostFirst() {
        given("Reuters quoted the army as saying rebels had shelled a school.")
                .thenReports("ASSAULT/heavy-weapons occurred: rebels -> a school | Reuters claims, the army claims");
    }

    @Test
    void whoIsQuotedAsSayingSpeaks() {
        given("State television quoted the general as saying soldiers had killed ten rebels.")
                .thenReports("ASSAULT occurred: soldiers -> ten rebels | State television claims, the general claims");
    }

    @Test
    void aClaimOfResponsibilityIsAWord() {
        given("The Taliban claimed responsibility for the attack on the hotel.")
                .thenReports("ASSAULT occurred: The Taliban -> the hotel | The Taliban claims");
    }

    @Test
    void anActLearnedOfIsTheWritersWord() {
        given("The family learned that police had arrested the boy.")
                .thenReports("COERCE/arrest occurred: police -> the boy");
    }

    @Test
    void startingIsNotSaying() {
        given("The militia began attacking villages.").thenReports("ASSAULT occurred: The militia -> villages");
    }

    @Test
    void whatNobodySaysIsOnNobodysWord() {
        given("Neither side mentioned the arrest of the bishop.")
                .thenReports("COERCE/arrest occurred: nobody -> the bishop");
    }

    @Test
    void aPronounContinuesTheSpeaker() {
        given("Adeyemi, a spokeswoman for the union, said soldiers beat two "
                        + "miners. She said police arrested a driver.")
                .thenReports(
                        "ASSAULT/beat occurred: soldiers -> two miners | Adeyemi claims",
                        "COERCE/arrest occurred: police -> a driver | Adeyemi claims");
    }

    @Test
    void anActAfterTheQuotationIsTheWritersOwn() {
        given("\"We are tired,\" the mayor said. Police arrested him on Monday.")
                .thenReports("COERCE/arrest occurred: Police -> him");
    }

    @Test
    void aDenialKeepsTheActAndSaysWhoDenies() {
        given("The police denied arresting protesters.")
                .thenReports("COERCE/arrest occurred: The police -> protesters | The police denies");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        given("Rebels attacked two villages, according to the United Nations.")
                .thenReports("ASSAULT occurred: Rebels -> two villages | the United Nations claims");
    }

    @Test
    void accordingToAtTheEndCoversAllThatIsJoined() {
        given("Rebels attacked a village and kidnapped a nurse, according to the army.")
                .thenReports(
                        "ASSAULT occurred: Rebels -> a village | the army claims",
                        "ASSAULT/abduct occurred: Rebels -> a nurse | the army claims");
    }

    @Test
    void tellingReportersIsSaying() {
        given("The minister told reporters that rebels had attacked the port.")
                .thenReports("ASSAULT occurred: rebels -> the port | The minister claims");
    }

    @Test
    void wordsInAQuotationStandOnItsSpeakersWord() {
        given("\"Soldiers tortured the prisoners,\" Mariam Diallo said.")
                .thenReports("ASSAULT/torture occurred: Soldiers -> the prisoners | Mariam Diallo claims");
    }

    @Test
    void joinedContentsShareTheSpeaker() {
        given("The mayor said soldiers attacked the market and arrested two traders.")
                .thenReports(
                        "ASSAULT occurred: soldiers -> the market | The mayor claims",
                        "COERCE/arrest occurred: soldiers -> two traders | The mayor claims");
    }

    @Test
    void whatIsBelievedIsAHedge() {
        given("The rebels are believed to have killed the bishop.")
                .thenReports("ASSAULT occurred: The rebels -> the bishop | hedged");
    }

    @Test
    void asTheySaidIsAttribution() {
        given("Gunmen kidnapped the bishop, as witnesses said.")
                .thenReports("ASSAULT/abduct occurred: Gunmen -> the bishop | witnesses claims");
    }

    @Test
    void whoWasQuotedAsSayingSpeaks() {
        given("The general was quoted as saying rebels had killed ten soldiers.")
                .thenReports("ASSAULT occurred: rebels -> ten soldiers | The general claims");
    }

    @Test
    void anAdverbialPhraseAtTheEndCoversAPassive() {
        given("Two nurses were kidnapped, according to the hospital.")
                .thenReports("ASSAULT/abduct occurred: nobody -> Two nurses | the hospital claims");
    }

    @Test
    void aWritersOwnSentenceHasNoSpeaker() {
        given("Rebels attacked a convoy.").thenReports("ASSAULT occurred: Rebels -> a convoy");
    }

    @Test
    void twoTagsMakeAChain() {
        given("Rebels had shelled a school, the army said, according to Reuters.")
                .thenReports("ASSAULT/heavy-weapons occurred: Rebels -> a school | Reuters claims, the army claims");
    }

    @Test
    void whoIsCitedStandsInsideWhoCites() {
        given("State television, citing a police spokesman, said soldiers had killed ten rebels.")
                .thenReports(
                        "ASSAULT occurred: soldiers -> ten rebels | State television claims, a police spokesman claims");
    }

    @Test
    void whatACommaSetsAsideIsTheWritersWord() {
        given("The mayor said the governor had met the bishop, who was arrested by police in May.")
                .thenReportsAmong("COERCE/arrest occurred: police -> the bishop");
    }

    @Test
    void whoSaysAndPraisesDoesBoth() {
        given("The union said the road was open and accused the army of looting the market.")
                .thenReportsAmong("ACCUSE/allege occurred: The union -> the army");
    }

    @Test
    void oneAssertsAndAnotherDenies() {
        given("Residents said police had beaten the miners. The governor denied that police had beaten the miners.")
                .thenReportsAmong("ASSAULT/beat occurred: police -> the miners | Residents claims")
                .thenReportsAmong("ASSAULT/beat occurred: police -> the miners | The governor denies");
    }

    @Test
    void aChargeAlleges() {
        given("The prosecutor charged four officers with torture.")
                .thenReports(
                        "ACCUSE/allege occurred: The prosecutor -> four officers",
                        "ASSAULT/torture occurred: four officers -> nobody | The prosecutor alleges");
    }

    @Test
    void whoDeniesAPartInAnActIsSaidToHaveDoneIt() {
        given("The militia denied involvement in the bombing of the market.")
                .thenReports("ASSAULT/explosives occurred: The militia -> the market | The militia denies");
        given("The army has denied any role in the killing of the bishop.")
                .thenReports("ASSAULT occurred: The army -> the bishop | The army denies");
    }

    @Test
    void aConfessionIsTheInnermostWord() {
        given(
                        "State radio, citing a prosecutor, said the man had confessed to planting the bomb that killed nine nuns.")
                .thenReportsAmong(
                        "ASSAULT/explosives occurred: the man -> nine nuns | State radio claims, a prosecutor claims, the man confirms");
    }

    @Test
    void whomACitedSourceCitesIsInTheChain() {
        given(
                        "Reuters, quoting the newspaper El Watan, which cited the Defence Ministry, reported that soldiers had arrested the smuggler.")
                .thenReports(
                        "COERCE/arrest occurred: soldiers -> the smuggler | Reuters claims, the newspaper claims, the Defence Ministry claims");
    }

    @Test
    void whoIsQuotedBehindTheWordsSpeaks() {
        given("Estonia would close its border with Russia, the interior minister was quoted as saying by a newspaper.")
                .thenReports("COERCE/restrict planned: Estonia -> Russia | the interior minister claims");
    }

    @Test
    void anAccusationOfAPartyIsItsWord() {
        given("The governor rejected the accusations of the rebels that soldiers had shelled the village.")
                .thenReportsAmong(
                        "ASSAULT/heavy-weapons occurred: soldiers -> the village | The governor denies, the rebels alleges");
    }

    @Test
    void whoIsAskedHasNotSaidIt() {
        given("Can the ministry confirm that police arrested the bishop?")
                .thenReports("COERCE/arrest occurred: police -> the bishop");
    }
}
