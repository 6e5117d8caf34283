package org.readout.coding.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Sector;

class PartiesTest {

    private static final Parties PARTIES = Parties.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Syrian security forces | ARMED SYR MIL COP",
                "[L Zimbabwe] 's [O Electoral *Court] | COURT ZWE JUD Electoral Court of Zimbabwe",
                "the White House | STATE USA GOV United States",
                "the Kremlin | STATE RUS GOV Russia",
                "Washington | STATE USA GOV United States",
                "the United States | STATE USA GOV United States",
                "the U.S. | STATE USA GOV United States",
                "the US | STATE USA GOV United States",
                "Britain | STATE GBR GOV Britain",
                "Burma | STATE MMR GOV Myanmar",
                "the Democratic Republic of Congo | STATE COD GOV Democratic Republic of the Congo",
                "Côte d’Ivoire | STATE CIV GOV Ivory Coast",
                "the Syrian government | STATE SYR GOV Syria",
                "the government of Syria | STATE SYR GOV Syria",
                "the regime in Damascus | STATE SYR GOV Syria",
                "the opposition | ORG PTY OPP",
                "several opposition parties | ORG PTY OPP",
                "opposition supporters | PEOPLE CVL OPP",
                "opposition fighters | ARMED REB",
                "the Congolese opposition leader | OFFICIAL COD PTY OPP",
                "government artillery | ARMED MIL",
                "militiamen | ARMED PRM",
                "Kurdish rebels | ARMED REB",
                "rebel soldiers | ARMED REB",
                "more than 90 people | PEOPLE CVL",
                "Islamic State | ARMED IMG REB Islamic State",
                "Islamic State jihadists | ARMED IMG REB Islamic State",
                "the ruling party | ORG PTY",
                "the EU | ORG EUR European Union",
                "the European Union | ORG EUR European Union",
                "U.N. observers | OFFICIAL UNO",
                "U.N. peacekeepers | ARMED UNO MIL",
                "a team of U.N. observers | OFFICIAL UNO",
                "hundreds of Sudanese protesters | PEOPLE SDN CVL",
                "dozens of armed men | ARMED UAF",
                "riot police | ARMED COP",
                "Moscow police | ARMED RUS COP",
                "the Nigerian military | ARMED NGA MIL",
                "Egyptian police officers | ARMED EGY COP",
                "the army chief | ARMED MIL",
                "a military spokesman | ARMED MIL",
                "a police spokesman in Kenya | ARMED KEN COP",
                "an army spokesman | ARMED MIL",
                "a government spokesman | OFFICIAL GOV",
                "the State Department spokesman | OFFICIAL USA GOV",
                "the White House press secretary | OFFICIAL USA GOV",
                "Iranian leaders | OFFICIAL IRN GOV",
                "members of parliament | OFFICIAL LEG",
                "the leader of the opposition | OFFICIAL PTY OPP",
                "authorities in Yemen | ORG YEM GOV",
                "Syrians | PEOPLE SYR CVL",
                "Britons | PEOPLE GBR CVL",
                "a Syrian | PERSON SYR CVL",
                "the Palestinians | PEOPLE PSE CVL",
                "Rohingya refugees | PEOPLE MMR REF",
                "Kenyan Muslims | PEOPLE KEN REL CVL",
                "Christians | PEOPLE REL CVL",
                "Muslim leaders | PERSON REL",
                "Abkhaz officials | OFFICIAL GEO PRE",
                "Northern Cyprus | STATE CYP PRE Northern Cyprus",
                "Pro-government militiamen | ARMED PRM",
                "the former president of Peru | OFFICIAL PER ELI",
                "ex-ministers | OFFICIAL ELI",
                "former Thai prime minister | OFFICIAL THA ELI",
                "the Seoul-based *institute | ORG KOR EDU",
                "foreign companies | ORG BUS",
                "human rights groups | ORG SOC",
                "Chechen rebels | ARMED RUS REB",
            })
    void partiesOfTheNewsAreClassified(String phrase, String expected) {
        assertThat(told(PARTIES.profile(Phrases.mention(phrase), Optional.empty())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-05-01 | U.S. Secretary of State [P *John Kerry] | OFFICIAL USA GOV John Kerry",
                "2014-05-01 | U.S. *Secretary of State [P John Kerry] | OFFICIAL USA GOV John Kerry",
                "2014-05-01 | President [P *Obama] | OFFICIAL USA GOV Barack Obama",
                "2014-05-01 | [P *President Barack Obama] | OFFICIAL USA GOV Barack Obama",
                "2018-05-01 | [P Barack *Obama] | OFFICIAL USA ELI Barack Obama",
                "2018-05-01 | former President [P Barack *Obama] | OFFICIAL USA ELI Barack Obama",
                "2014-05-01 | the American president | OFFICIAL USA GOV Barack Obama",
                "2014-05-01 | Sen. [P Ann *Miller] ( R-NJ ) | OFFICIAL USA LEG Ann Miller",
                "2014-05-01 | Kenyan police chief [P Tom *Otieno] | ARMED KEN COP Tom Otieno",
                "2014-05-01 | the [P Obama] *administration | STATE USA GOV United States",
                "2014-05-01 | [P Jane *Doe] | PERSON Jane Doe",
                "2014-05-01 | [P Jean - Luc *Marchetti] | PERSON Jean-Luc Marchetti",
            })
    void personsHaveTheirOfficeOnTheDay(LocalDate day, String phrase, String expected) {
        assertThat(told(PARTIES.profile(Phrases.mention(phrase), Optional.of(day))))
                .isEqualTo(expected);
    }

    @Test
    void pronounsNameNobodyHere() {
        assertThat(PARTIES.profile(Phrases.mention("us"), Optional.empty()).canBeParty())
                .isFalse();
    }

    @Test
    void aBirdIsNoCountry() {
        assertThat(PARTIES.profile(Phrases.mention("a turkey"), Optional.empty())
                        .canBeParty())
                .isFalse();
        assertThat(PARTIES.country("turkey")).isEmpty();
        assertThat(PARTIES.country("Turkey")).map(Country::code).contains("TUR");
    }

    @Test
    void aDayIsNoAllianceThatIsCalledAfterIt() {
        assertThat(PARTIES.profile(Phrases.mention("March *14"), Optional.empty())
                        .canBeParty())
                .isFalse();
        assertThat(told(PARTIES.profile(Phrases.mention("the March 14 *alliance"), Optional.empty())))
                .isEqualTo("ORG LBN PTY March 14 alliance");
    }

    @Test
    void spellingsOfAlliesMeetInOneState() {
        assertThat(PARTIES.country("U.S.A.")).isEqualTo(PARTIES.country("the United States"));
        assertThat(PARTIES.country("SYRIA")).map(Country::code).contains("SYR");
        assertThat(PARTIES.countryOfDemonym("Afghan")).map(Country::code).contains("AFG");
    }

    private static String told(PartyProfile profile) {
        String sectors = profile.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
        return String.join(" ", profile.kind().name(), profile.country(), sectors, profile.name())
                .replaceAll(" +", " ")
                .strip();
    }

    @Test
    void aPersonsTermsOfOfficeComeInOrder() {
        assertThat(PARTIES.terms("Joseph Biden"))
                .map(OfficeHolder::office)
                .as("by another spelling too")
                .containsSubsequence("vice president", "president");
        assertThat(PARTIES.terms("Biden")).as("a surname may be anybody's").isEmpty();
    }

    @Test
    void thoseWhoHeldAnOfficeComeInOrder() {
        assertThat(PARTIES.terms("president", "USA"))
                .map(OfficeHolder::person)
                .containsSubsequence("Bill Clinton", "George W. Bush", "Barack Obama")
                .doesNotContain("Dick Cheney");
    }
}
