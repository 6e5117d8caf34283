package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Notice;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Sector;

class WhoIsMeantTest {

    @Test
    void whoIsDetainedForBlockingTheRoadBlockedIt() {
        Report protest = report("Police detained women after they blocked the road in Lagos.", EventType.PROTEST);
        assertThat(protest.actors()).extracting(Actor::name).containsExactly("women");
    }

    @Test
    void soldiersOfTwoCountriesAreTwoParties() {
        Report assault = report("Russian and Belarusian soldiers attacked the village.", EventType.ASSAULT);
        assertThat(assault.actors()).extracting(Actor::country).containsExactly("RUS", "BLR");
        assertThat(assault.actors()).allMatch(actor -> actor.sectors().contains(Sector.MIL));
    }

    @Test
    void theyAfterAMeetingAreBothWhoMet() {
        Report agreed = report(
                "Kenyan President Uhuru Kenyatta met Ugandan President Yoweri Museveni. They agreed to build a road.",
                EventType.AGREE);
        assertThat(agreed.actors()).extracting(Actor::country).containsExactly("KEN", "UGA");
    }

    @Test
    void policeAreNotThoseOfTheUnitedNations() {
        Report arrest =
                report("The United Nations called for calm. Police arrested ten students on Friday.", EventType.COERCE);
        assertThat(arrest.actors()).extracting(Actor::country).containsExactly("");
    }

    @Test
    void nobodyFiresAtHimself() {
        Report assault =
                report("Farmers marched in Miami on Monday. Riot police fired tear gas at them.", EventType.ASSAULT);
        assertThat(assault.recipients())
                .singleElement()
                .satisfies(them -> assertThat(them.sectors()).contains(Sector.AGR));
    }

    @Test
    void officeIsThatOfTheDayOfTheAct() {
        Report accuse = report("The British prime minister condemned Iran in May 2009.", EventType.ACCUSE);
        assertThat(accuse.actors()).extracting(Actor::name).containsExactly("Gordon Brown");
    }

    @Test
    void officeThatNoRosterSupportsGivesANotice() {
        assertThat(claims("Kenyan President Raila Odinga condemned Uganda on Thursday."))
                .singleElement()
                .satisfies(notice -> assertThat(notice.message())
                        .contains("no roster knows Raila Odinga as president of KEN")
                        .contains("Uhuru Kenyatta"));
    }

    @Test
    void officeHeldOnTheDayOfTheActIsNoTrouble() {
        assertThat(claims("In 2009, British Prime Minister Gordon Brown condemned Iran."))
                .isEmpty();
        assertThat(claims("Kenyan President Uhuru Kenyatta condemned Uganda on Thursday."))
                .isEmpty();
    }

    @Test
    void aSurnameThatIsACapitalIsThePersonIntroducedWithIt() {
        Report accused = report(
                "Valeska Paris, a nurse, left the group in May. Paris accused the minister of fraud.",
                EventType.ACCUSE);
        assertThat(accused.actors()).extracting(Actor::name).containsExactly("Valeska Paris");
        assertThat(accused.actors()).extracting(Actor::country).containsExactly("");
    }

    @Test
    void aCapitalWhereSomethingIsDoneIsNoPerson() {
        Report arrest = report(
                "Valeska Paris, a nurse, left the group in May. Police in Paris arrested two men.", EventType.COERCE);
        assertThat(arrest.actors()).extracting(Actor::country).containsExactly("FRA");
    }

    @Test
    void anUnknownPlaceThatActsIsItsGovernment() {
        Report welcomed = report(
                "Neighbouring Montara, whose exports pass through the port, welcomed the agreement.",
                EventType.SUPPORT);
        assertThat(welcomed.actors()).extracting(Actor::name).containsExactly("Montara");
        assertThat(welcomed.actors()).allMatch(actor -> actor.sectors().contains(Sector.GOV));
    }

    @Test
    void theTwoCountriesAreThoseThatFought() {
        Report agreed = report(
                "Kenya and Uganda fought a brief war in 1998. The two countries agreed on Monday to resume talks.",
                EventType.AGREE);
        assertThat(agreed.actors()).extracting(Actor::country).containsExactly("KEN", "UGA");
    }

    @Test
    void bothLeadersAreThoseWhoMet() {
        Report condemned = report(
                "Kenyan President Uhuru Kenyatta met Ugandan President Yoweri Museveni. Both leaders condemned the raid.",
                EventType.ACCUSE);
        assertThat(condemned.actors()).extracting(Actor::country).containsExactly("KEN", "UGA");
    }

    private static Report report(String text, EventType type) {
        return News.read(text).reports().stream()
                .filter(report -> report.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<Notice> claims(String text) {
        Reading reading = News.read(text);
        return reading.notices().stream()
                .filter(notice -> notice.code().equals("office-not-in-roster"))
                .toList();
    }
}
