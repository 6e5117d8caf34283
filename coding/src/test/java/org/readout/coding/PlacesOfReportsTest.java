package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.coding.News.given;

import org.junit.jupiter.api.Test;
import org.readout.model.Reading;
import org.readout.model.Reason;

/** Where acts happen, in sentences of our own. */
class PlacesOfReportsTest {

    @Test
    void aCityIsTheCapitalOrTheTownThatTheTextPutsItIn() {
        assertThat(countryOfPlace("Police arrested ten protesters in Paris on Monday."))
                .isEqualTo("FRA");
        assertThat(countryOfPlace("Police arrested ten protesters in Paris, Texas, on Monday."))
                .isEqualTo("USA");
    }

    @Test
    void aGovernmentIsNoPlace() {
        given("Washington condemned the coup.").thenPlaces("-");
        given("Rebels imposed a blockade on Moscow.").thenPlaces("-");
    }

    @Test
    void whereAPartyIsTheActIsIfNothingElseSaysSo() {
        given("Police in Paris arrested three men.").thenPlaces("Paris = Paris, FRA, city");
        given("Three men in Cairo were arrested by police.").thenPlaces("Cairo = Cairo, EGY, city");
        given("Police from London arrested two men in Leeds.").thenPlaces("Leeds = Leeds, GBR, city");
        given("Officials in Washington condemned the raid.").thenPlaces("-");
    }

    @Test
    void thoseWhoHeldATownAreNoPlace() {
        given("The army recaptured it from Boko Haram.").thenPlaces("-");
    }

    @Test
    void theRestOfTheTextDecidesBetweenTownsOfOneName() {
        given("The sheriff of Wayne County, Ohio, spoke on Friday. Residents of Wooster and Orrville were afraid. "
                        + "Police in Lebanon, Ohio, arrested a militia leader.")
                .thenPlaces("Lebanon = Lebanon, USA, city");
    }

    @Test
    void aVillageThatNoTableKnowsLiesInWhatHoldsIt() {
        Reading reading = News.read("Rebels killed 12 farmers in Qrazmidu village in Homs province, Syria.");
        assertThat(reading.reports().get(0).where()).hasValueSatisfying(where -> {
            assertThat(where.country()).isEqualTo("SYR");
            assertThat(where.location())
                    .hasValueSatisfying(
                            location -> assertThat(location.isContainer()).isTrue());
        });
    }

    @Test
    void anArrestIsWhereTheMarchBeforeItWas() {
        given("Thousands of protesters marched in Nairobi on Wednesday. Police arrested ten demonstrators.")
                .thenPlaces("Nairobi = Nairobi, KEN, city", "Nairobi = Nairobi, KEN, city");
    }

    private static String countryOfPlace(String text) {
        return News.read(text).reports().get(0).where().orElseThrow().country();
    }

    @Test
    void theReasonsSayWhatElseANameCouldMean() {
        Reading reading = News.read("Police in Tripoli, Lebanon, arrested a protester on Monday.");
        assertThat(reading.reports().get(0).reasons())
                .filteredOn(reason -> reason.field().equals("where"))
                .extracting(Reason::detail)
                .anyMatch(detail -> detail.contains("the text puts it in Lebanon") && detail.contains("LBY"));
    }

    @Test
    void aCapitalIsATownWhereNobodyActs() {
        Reading reading = News.read("Police arrested ten protesters in Tbilisi on Monday.");
        assertThat(reading.reports().get(0).where().orElseThrow().name()).isEqualTo("Tbilisi");
    }
}
