package org.readout.coding;

import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;

/** Which country and sector a party is of. */
final class PartiesOfReportsTest {

    @Test
    void aCountryActsThroughItsGovernment() {
        given("Germany condemned Iran.").thenParties("Germany [DEU GOV] -> Iran [IRN GOV]");
    }

    @Test
    void aCapitalThatActsIsItsGovernment() {
        given("Moscow condemned Washington.").thenParties("Moscow [RUS GOV] -> Washington [USA GOV]");
    }

    @Test
    void aDemonymGivesTheCountryOfPolice() {
        given("Kenyan police arrested a Somali cleric.")
                .thenParties("Kenyan police [KEN COP] -> a Somali cleric [SOM REL]");
    }

    @Test
    void anOfficeHolderIsKnownOnTheDay() {
        given("President Barack Obama criticized President Vladimir Putin.")
                .thenParties("President Barack Obama [USA GOV] -> President Vladimir Putin [RUS GOV]");
    }

    @Test
    void rebelsOfACountry() {
        given("Colombian rebels attacked Colombian soldiers.")
                .thenParties("Colombian rebels [COL REB] -> Colombian soldiers [COL MIL]");
    }

    @Test
    void theUnitedNationsIsNoCountry() {
        given("The United Nations condemned Eritrea.").thenParties("The United Nations [UNO] -> Eritrea [ERI GOV]");
    }

    @Test
    void judgesAreTheJudiciary() {
        given("An Egyptian court convicted three Egyptian journalists.")
                .thenParties("An Egyptian court [EGY JUD] -> three Egyptian journalists [EGY JRN]");
    }

    @Test
    void studentsAreEducation() {
        given("Chilean police arrested Chilean students.")
                .thenParties("Chilean police [CHL COP] -> Chilean students [CHL EDU]");
    }

    @Test
    void aForeignMinistryIsGovernment() {
        given("The Chinese foreign ministry criticized Japan.")
                .thenParties("The Chinese foreign ministry [CHN GOV] -> Japan [JPN GOV]");
    }

    @Test
    void aForeignMinistersCountryIsHis() {
        given("The Spanish foreign minister criticized Cuba.")
                .thenParties("The Spanish foreign minister [ESP GOV] -> Cuba [CUB GOV]");
    }

    @Test
    void aMinistersOfficeIsGovernment() {
        given("Kenya's interior minister criticized Somalia.")
                .thenParties("Kenya's interior minister [KEN GOV] -> Somalia [SOM GOV]");
    }

    @Test
    void aBareNumberCountsPeople() {
        given("Doctors said more than 40 were wounded.").thenParties("nobody -> more than 40 [CVL]");
        given("In the fighting, 12 soldiers were killed and more than 40 wounded.")
                .thenParties("nobody -> 12 soldiers [MIL], more than 40 [MIL]");
        given("The clash left 17 dead.").thenParties("nobody -> 17 [CVL]");
    }

    @Test
    void aMiddleInitialDoesNotHideAPerson() {
        given("Secretary of State John F. Kerry criticized Russia.")
                .thenParties("Secretary of State John F. Kerry [USA GOV] -> Russia [RUS GOV]");
    }

    @Test
    void somebodysCountryIsHisOwn() {
        given("French President Francois Hollande accused Russia of plotting an attack on his country.")
                .thenParties(
                        "French President Francois Hollande [FRA GOV] -> Russia [RUS GOV]",
                        "Russia [RUS GOV] -> his country [FRA GOV]");
    }

    @Test
    void aChurchDoesNotSetTheScene() {
        given("The Catholic Church condemned the arrests. Soldiers beat a priest.")
                .thenParties("The Catholic Church [VAT REL] -> nobody", "Soldiers [MIL] -> a priest [REL]");
    }

    @Test
    void whatIsInferredDoesNotSetTheScene() {
        given("The United States condemned the arrest of a journalist in Albania. Police beat a student.")
                .thenPartiesAmong("Police [ALB COP] -> a student [ALB EDU]");
    }

    @Test
    void theLandBehindANameIsHome() {
        given("Senator Ada Holt of Texas condemned Cuba.")
                .thenParties("Senator Ada Holt of Texas [USA LEG] -> Cuba [CUB GOV]");
    }
}
