package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Who stands on which side of an act. */
final class SidesOfActsTest {

    @Test
    void namesJoinedByAndAreOnOneSide() {
        given("The minister spoke by phone Saturday with Kenya's president and the German chancellor.")
                .thenReports("CONSULT/multilateral+phone occurred: The minister -> Kenya's president, the German"
                        + " chancellor");
        given("The murder of Senator Ana Lopez and four members of her staff shocked the country.")
                .thenReports("ASSAULT occurred: nobody -> Senator Ana Lopez, four members of her staff");
    }

    @Test
    void whoFoilsAnAttackIsNoAttacker() {
        given("Police foiled an attack on a church in Lagos on Friday.")
                .thenReports("ASSAULT occurred: nobody -> a church in Lagos");
        given("Security forces thwarted an attack by militants on the airport.")
                .thenReports("ASSAULT occurred: militants -> the airport");
        given("Iraqi forces prevented a suicide attack on a mosque in Mosul.")
                .thenReports("ASSAULT/suicide-attack negated: nobody -> a mosque in Mosul");
        given("A suicide attack was foiled by police in Kabul.").thenReports();
    }

    @Test
    void thePlainestReportsOfBombsAreRead() {
        given("A bomb exploded in Kano on Tuesday, killing 12 people.")
                .thenReports("ASSAULT/explosives occurred: nobody -> 12 people");
        given("A bomb killed 12 people and injured 30 in Kano on Tuesday.")
                .thenReports("ASSAULT/explosives occurred: nobody -> 12 people, 30");
        given("A Russian missile struck an apartment block in Kharkiv, killing nine.")
                .thenReports("ASSAULT/heavy-weapons occurred: Russian -> an apartment block in Kharkiv, nine");
    }

    @Test
    void whoseMissileItIsActs() {
        given("An Israeli missile killed two people in Gaza on Monday.")
                .thenReports("ASSAULT/heavy-weapons occurred: Israeli -> two people");
        given("A US strike killed five militants on Saturday.").thenReports("ASSAULT occurred: US -> five militants");
    }

    @Test
    void aCountryBeforeTheNounIsWhereItHappened() {
        given("The Kenya attack killed 60 people on Saturday.").thenReports("ASSAULT occurred: nobody -> 60 people");
    }

    @Test
    void whatStandsBeforeTheNounOfAnAttackIsHit() {
        given("The U.S. Embassy bombings in Nairobi killed 224 people.")
                .thenReports("ASSAULT/explosives occurred: nobody -> U.S. Embassy, 224 people");
        given("Police arrested two men over the abortion clinic bombing in Atlanta.")
                .thenReportsAmong("ASSAULT/explosives occurred: nobody -> abortion clinic");
        given("A PKK attack on the village killed nine soldiers.")
                .thenReports("ASSAULT occurred: PKK -> the village, nine soldiers");
    }

    @Test
    void whoRepelsAnAttackDoesNotMakeIt() {
        given("Troops repelled an attack by rebels on the town of Gao on Sunday.")
                .thenReports("ASSAULT occurred: rebels -> the town of Gao");
    }

    @Test
    void whoInquiresDoesNotMistreat() {
        given(
                        "\"No detainee was mistreated,\" the prison service said, adding that it would back any inquiry by the public prosecutor.")
                .thenReportsAmong("ASSAULT/beat negated: nobody -> No detainee | the prison service claims");
    }

    @Test
    void bothWhoClashActAndEachStandsForItself() {
        given(
                        "At least 51 people were killed in clashes between Serb police and ethnic Albanians in the troubled region.")
                .thenReports("ASSAULT occurred: Serb police, ethnic Albanians -> At least 51 people");
    }

    @Test
    void whatIsDiscussedIsNoParty() {
        given("President Clinton discussed the Iraq crisis with the British prime minister.")
                .thenReports("CONSULT occurred: President Clinton -> the British prime minister");
    }

    @Test
    void theCrowdIsDispersedOnce() {
        given("Riot police used tear gas to disperse the crowd.")
                .thenReports("ASSAULT/crowd-control occurred: Riot police -> the crowd");
    }

    @Test
    void whomTheFightingDrivesOutDoesNotFight() {
        given(
                        "Canada will provide $8 million to the World Food Programme for families who were displaced by the fighting.")
                .thenReports("AGREE planned: Canada -> the World Food Programme for families");
    }

    @Test
    void twoWhoAgreeBetweenThemselvesHaveNoRecipient() {
        given("Presidents Vucic and Thaci pledged friendship between the two countries.")
                .thenReports("AGREE occurred: Presidents Vucic, Thaci -> nobody");
    }

    @Test
    void whatTwoPraiseWhileTheySpeakIsNotSpokenTo() {
        given("The two spoke by telephone Sunday, reaffirming ties between Peru and Chile.")
                .thenReportsAmong("CONSULT/phone occurred: The two -> nobody");
    }

    @Test
    void nobodyIsSentencedByHimself() {
        given("Ana Lopez, a general, is being held while awaiting her trial.")
                .thenReports(
                        "COERCE/arrest occurred: nobody -> Ana Lopez",
                        "ACCUSE/investigate occurred: nobody -> Ana Lopez");
    }

    @Test
    void theOneUnderstoodToAskIsTheOneWhoAsks() {
        given("I had understood the minister to be asking the rebels to lay down their arms.")
                .thenReportsAmong("REQUEST/yield occurred: the minister -> the rebels");
    }

    @Test
    void aTownIsTakenFromThoseWhoHeldIt() {
        given("The army recaptured it from Boko Haram.")
                .thenReportsAmong("COERCE/seize occurred: The army -> Boko Haram");
    }

    @Test
    void thoseIncludedInArrestsAreArrested() {
        given("Police made about 200 arrests, including opposition leader Ana Lopez.")
                .thenReports("COERCE/arrest occurred: Police -> opposition leader Ana Lopez");
    }

    @Test
    void anEndorsementPickedUpIsGivenByTheOther() {
        given("Minister Ana Lopez picked up the endorsement of former governor Juan Ruiz.")
                .thenReports("SUPPORT occurred: former governor Juan Ruiz -> Minister Ana Lopez");
    }

    @Test
    void whoIsSaidToHaveDoneItIsNotTheOneRejected() {
        given("The ministry rejected claims that police beat students.")
                .thenReportsAmong("REJECT occurred: The ministry -> nobody");
    }

    @Test
    void whatIsDoneBesideStoppingIsDone() {
        given("The marchers were stopped by police and tear-gassed.")
                .thenReportsAmong("ASSAULT/unconventional occurred: police -> The marchers");
    }

    @Test
    void thoseWhoWereTogetherAreTakenTogether() {
        given("Ana Lopez was in a car with President Juan Ruiz when they were stopped by police and beaten.")
                .thenReportsAmong("ASSAULT/beat occurred: police -> they, they");
    }

    @Test
    void whoseItIsIsNotHitBesides() {
        given("Rebels shelled the port of Berbera.").thenParties("Rebels [REB] -> the port of Berbera []");
    }

    @Test
    void aVesselActsForThoseWhoseItIs() {
        given("Chinese coast guard vessels rammed a trawler.")
                .thenParties("Chinese coast guard [CHN MIL] -> a trawler []");
        given("Ukrainian drones struck a depot.").thenParties("Ukrainian [UKR MIL] -> a depot []");
    }
}
