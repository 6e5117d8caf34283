package org.readout.intake.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterFileTest {

    private static final String CSV = """
            office,country,person,other_names,from,to,sectors,region
            mayor,KEN,Amina Sule,A. Sule; Sule,2012-03-04,2016-03-03,GOV,
            """;
    private static final String CONGRESS = """
            - id: {bioguide: X1}
              name: {first: Ann, last: Sample, official_full: Ann B. Sample}
              terms:
              - type: rep
                start: '2013-01-03'
                end: '2015-01-03'
                state: NJ
                district: 4
            """;
    private static final String PETRARCH = """
            # a comment
            AMINA_SULE_ ; the mayor
            +A._SULE_
                [KENGOV 20120304-20160303]
                [KENELI >160303]
            KENYA_ [KEN]
            """;

    @TempDir
    private Path folder;

    @Test
    void ownFormatKeepsNamesDaysAndSectors() throws IOException {
        assertThat(read("mayors.csv", CSV).get(0).line())
                .isEqualTo("mayor | KEN | Amina Sule | A. Sule; Sule | 2012-03-04 | 2016-03-03 | GOV | ");
    }

    @Test
    void memberOfCongressSitsForAState() throws IOException {
        assertThat(read("legislators.yaml", CONGRESS).get(0).line())
                .isEqualTo("representative | USA | Ann Sample | Ann B. Sample | 2013-01-03 | 2015-01-03 | LEG | US-NJ");
    }

    @Test
    void dictionaryGivesATermForEachRestriction() throws IOException {
        List<RosterTerm> terms = read("actors.txt", PETRARCH);
        assertThat(terms).extracting(RosterTerm::person).containsExactly("Amina Sule", "Amina Sule");
        assertThat(terms)
                .extracting(RosterTerm::from)
                .containsExactly(LocalDate.of(2012, 3, 4), LocalDate.of(2016, 3, 4));
        assertThat(terms).extracting(RosterTerm::sectors).containsExactly(List.of("GOV"), List.of("ELI"));
    }

    @Test
    void codeWithoutRestrictionHoldsOnTheDaysThatAreLeft() throws IOException {
        List<RosterTerm> terms =
                read("actors.txt", "AMINA_SULE_ [KENMIL <20100101] [KENGOV 20120101-20121231] [KENELI] [---]\n");
        assertThat(terms)
                .extracting(term -> term.sectors() + " " + term.from() + " "
                        + term.to().map(LocalDate::toString).orElse(""))
                .containsExactly(
                        "[MIL] 1900-01-01 2009-12-31",
                        "[GOV] 2012-01-01 2012-12-31",
                        "[ELI] 2010-01-01 2011-12-31",
                        "[ELI] 2013-01-01 ");
    }

    @Test
    void dayThatNeverWasIsToldWithFileAndLine() {
        assertFault("m.csv", CSV.replace("2012-03-04", "2015-02-29"), "m.csv:2: there is no day 2015-02-29");
        assertFault("m.yaml", CONGRESS.replace("2013-01-03", "2015-02-29"), "m.yaml:4: there is no day 2015-02-29");
        assertFault("m.txt", PETRARCH.replace("20120304", "20150229"), "m.txt:4: there is no day 20150229");
    }

    @Test
    void termThatEndsBeforeItBeginsIsToldWithFileAndLine() {
        assertFault("m.csv", CSV.replace("2016-03-03", "2011-03-03"), "m.csv:2: the term of Amina Sule ends on");
        assertFault("m.yaml", CONGRESS.replace("2015-01-03", "2012-01-03"), "m.yaml:4: the term of Ann Sample ends on");
        assertFault("m.txt", PETRARCH.replace("20160303", "20110303"), "m.txt:4: the term of Amina Sule ends on");
    }

    @Test
    void unknownCodesAreToldWithFileAndLine() {
        assertFault("m.csv", CSV.replace("KEN", "KEX"), "m.csv:2: unknown country KEX");
        assertFault("m.csv", CSV.replace("GOV", "GOX"), "m.csv:2: unknown sector GOX");
        assertFault("m.txt", PETRARCH.replace("KENGOV", "KENGOX"), "m.txt:4: unknown sector GOX");
        assertFault("m.yaml", CONGRESS.replace("type: rep", "type: mayor"), "m.yaml:4: a term is of type rep or sen");
    }

    @Test
    void damagedRostersAreToldAndNeverCrash() throws IOException {
        Random random = new Random(5);
        for (String[] sound : new String[][] {{"d.csv", CSV}, {"d.yaml", CONGRESS}, {"d.txt", PETRARCH}}) {
            for (int i = 0; i < 300; i++) {
                char[] text = sound[1].toCharArray();
                for (int hit = 0; hit < 3; hit++) {
                    text[random.nextInt(text.length)] = "[]{}:,\"'<>-+#;\n 0A".charAt(random.nextInt(18));
                }
                try {
                    read(sound[0], new String(text));
                } catch (RosterException e) {
                    assertThat(e.getMessage()).startsWith(sound[0]);
                }
            }
        }
    }

    private void assertFault(String file, String text, String message) {
        assertThatThrownBy(() -> read(file, text))
                .isInstanceOf(RosterException.class)
                .hasMessageStartingWith(message);
    }

    private List<RosterTerm> read(String file, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        return RosterFile.read(path);
    }
}
