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
}
