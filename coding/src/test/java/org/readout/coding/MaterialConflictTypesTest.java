package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** The types of quad 4 with their modes. */
final class MaterialConflictTypesTest {

    @Test
    void protestingInTheStreets() {
        given("Thousands of students demonstrated against the government.")
                .thenReports("PROTEST/demo occurred: Thousands of students -> the government");
    }

    @Test
    void striking() {
        given("Nurses went on strike in Harare.").thenReports("PROTEST/strike occurred: Nurses -> nobody");
    }

    @Test
    void rioting() {
        given("Prisoners rioted in a jail near Rio.").thenReports("PROTEST/riot occurred: Prisoners -> nobody");
    }

    @Test
    void hungerStrike() {
        given("Two prisoners began a hunger strike.").thenReports("PROTEST/hunger occurred: Two prisoners -> nobody");
    }

    @Test
    void boycotting() {
        given("The opposition boycotted the election.")
                .thenReports("PROTEST/boycott occurred: The opposition -> nobody");
    }

    @Test
    void expellingADiplomat() {
        given("Poland expelled a Russian diplomat.")
                .thenReports("SANCTION/expel occurred: Poland -> a Russian diplomat");
    }

    @Test
    void embargo() {
        given("The United States imposed an embargo on Cuba.")
                .thenReports("SANCTION/discontinue occurred: The United States -> Cuba");
    }

    @Test
    void deployingTroops() {
        given("Kenya deployed troops along the border.").thenReports("MOBILIZE/troops occurred: Kenya -> nobody");
    }

    @Test
    void testingAMissile() {
        given("North Korea tested a missile.").thenReports("MOBILIZE/weapons occurred: North Korea -> nobody");
    }

    @Test
    void deporting() {
        given("Malaysia deported eleven Uighurs.").thenReports("COERCE/deport occurred: Malaysia -> eleven Uighurs");
    }

    @Test
    void banning() {
        given("Russia banned the Jehovah's Witnesses.")
                .thenReports("COERCE/restrict occurred: Russia -> the Jehovah's Witnesses");
    }

    @Test
    void abducting() {
        given("Gunmen kidnapped a priest.").thenReports("ASSAULT/abduct occurred: Gunmen -> a priest");
    }

    @Test
    void torturing() {
        given("Guards tortured the prisoners.").thenReports("ASSAULT/torture occurred: Guards -> the prisoners");
    }

    @Test
    void droneStrike() {
        given("A U.S. drone strike killed a Taliban commander.")
                .thenReports("ASSAULT/drone occurred: U.S. -> a Taliban commander");
    }

    @Test
    void crowdControl() {
        given("Police fired tear gas at the demonstrators.")
                .thenReports("ASSAULT/crowd-control occurred: Police -> the demonstrators");
    }

    @Test
    void suicideAttack() {
        given("A suicide bomber killed nine soldiers.")
                .thenReports("ASSAULT/suicide-attack occurred: A suicide bomber -> nine soldiers");
    }

    @Test
    void raping() {
        given("Soldiers raped villagers.").thenReports("ASSAULT/sexual occurred: Soldiers -> villagers");
    }

    @Test
    void assassinating() {
        given("Gunmen assassinated the mayor.").thenReports("ASSAULT/targeted occurred: Gunmen -> the mayor");
    }

    @Test
    void convicting() {
        given("A court sentenced the activist to ten years in prison.")
                .thenReports(
                        "SANCTION/convict occurred: A court -> the activist",
                        "COERCE/arrest occurred: A court -> the activist");
    }

    @Test
    void fining() {
        given("A Russian court fined the newspaper.")
                .thenReports("SANCTION/convict occurred: A Russian court -> the newspaper");
    }

    @Test
    void suspendingAid() {
        given("Britain suspended aid to Rwanda.").thenReports("SANCTION/discontinue occurred: Britain -> Rwanda");
    }

    @Test
    void curfew() {
        given("The army imposed a curfew.").thenReports("COERCE/curfew occurred: The army -> nobody");
    }

    @Test
    void martialLaw() {
        given("The president declared martial law.")
                .thenReports("COERCE/martial-law occurred: The president -> nobody");
    }

    @Test
    void seizing() {
        given("Police seized the newspaper.").thenReports("COERCE/seize occurred: Police -> the newspaper");
    }

    @Test
    void censoring() {
        given("The government censored the newspaper.")
                .thenReports("COERCE/censor occurred: The government -> the newspaper");
    }

    @Test
    void shooting() {
        given("Gunmen shot a journalist.").thenReports("ASSAULT/firearms occurred: Gunmen -> a journalist");
    }

    @Test
    void bombingFromTheAir() {
        given("Saudi warplanes bombed a Yemeni village.")
                .thenReports("ASSAULT/aerial occurred: Saudi warplanes -> a Yemeni village");
    }

    @Test
    void blockingARoad() {
        given("Farmers blocked a highway in protest.").thenReports("PROTEST/obstruct occurred: Farmers -> nobody");
    }

    @Test
    void raisingTheAlert() {
        given("Israel put its army on alert.").thenReports("MOBILIZE/troops occurred: Israel -> nobody");
    }

    @Test
    void militia() {
        given("The rebels recruited fighters.").thenReports("MOBILIZE/militia occurred: The rebels -> nobody");
    }

    @Test
    void chemicalWeapons() {
        given("The army used chemical weapons against rebels.")
                .thenReports("ASSAULT/unconventional occurred: The army -> rebels");
    }

    @Test
    void stabbing() {
        given("A gunman stabbed a policeman.").thenReports("ASSAULT/primitive occurred: A gunman -> a policeman");
    }

    @Test
    void withholding() {
        given("The army blocked food convoys to the town.")
                .thenReports("COERCE/withhold occurred: The army -> the town");
    }

    @Test
    void mobilizingPolice() {
        given("The governor deployed riot police.").thenReports("MOBILIZE/police occurred: The governor -> nobody");
    }

    @Test
    void aBombBesideAKillingSaysHow() {
        given("Four people were killed when a car bomb exploded outside the ministry.")
                .thenReports("ASSAULT/explosives occurred: nobody -> Four people");
    }

    @Test
    void mortarFireIsTradedWithHeavyWeapons() {
        given("Rebels and government forces traded mortar fire overnight.")
                .thenReports("ASSAULT/heavy-weapons occurred: Rebels, government forces -> nobody");
    }
}
