package org.readout.coding.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.coding.own.OwnData;
import org.readout.coding.parties.Parties;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard(Parties.standard());

    @TempDir
    private Path folder;

    @Test
    void aCityIsFoundUnderTheNamesOfBothSides() {
        assertThat(best("Kyiv")).isEqualTo(best("Kiev"));
        assertThat(best("Lachin").country()).isEqualTo("AZE");
        assertThat(best("Berdzor")).isEqualTo(best("Lachin"));
    }

    @Test
    void accentsDotsAndHyphensDoNotMatter() {
        assertThat(best("Sao Paulo")).isEqualTo(best("São Paulo"));
        assertThat(best("Bab al Hawa")).isEqualTo(best("Bab al-Hawa"));
        assertThat(best("St. Louis")).isEqualTo(best("St Louis"));
    }

    @Test
    void aCountryComesWithItsNumberInGeoNames() {
        Place syria = best("Syria");
        assertThat(syria.kind()).isEqualTo(PlaceKind.COUNTRY);
        assertThat(syria.geonamesId()).hasValue(163843);
    }

    @Test
    void aCityLiesInItsDivisionAndItsCountry() {
        Place homs = best("Homs");
        assertThat(homs.division()).isEqualTo("Homs");
        assertThat(homs.isIn(best("Syria"))).isTrue();
        assertThat(homs.isIn(best("Iraq"))).isFalse();
    }

    @Test
    void aShortFormOfAStateIsNoWord() {
        assertThat(best("W.Va.").name()).isEqualTo("West Virginia");
        assertThat(best("Ill.").name()).isEqualTo("Illinois");
        assertThat(best("MS").name()).isEqualTo("Mississippi");
        assertThat(GAZETTEER.find("Ms.")).isEmpty();
    }

    @Test
    void seasCorridorsAndCrossingsAreKnown() {
        assertThat(best("Lachin corridor").kind()).isEqualTo(PlaceKind.CORRIDOR);
        assertThat(best("Sea of Azov").kind()).isEqualTo(PlaceKind.SEA);
        assertThat(best("Kerem Shalom crossing").kind()).isEqualTo(PlaceKind.CROSSING);
        assertThat(best("Judea and Samaria")).isEqualTo(best("the West Bank"));
    }

    @Test
    void everyPeopleHasAHome() {
        for (String people : List.of("Syrian", "Chechens", "Abkhaz", "Palestinians", "Tigrayan", "Kashmiri")) {
            assertThat(GAZETTEER.home(people)).as(people).isPresent();
        }
    }

    @Test
    void aUsersPlaceIsAddedAndTakesItsNameFromAllOthers() throws IOException {
        Gazetteer own = GAZETTEER.with(OwnData.gazetteer(table("""
                # my places
                Paris | camp | SYR | 36.5, 37.9 | Aleppo | Camp Paris; Little Paris
                """)));
        assertThat(own.find("Paris")).singleElement().satisfies(candidate -> {
            assertThat(candidate.place().country()).isEqualTo("SYR");
            assertThat(candidate.place().source()).endsWith(":2");
        });
        assertThat(own.find("Little Paris")).isEqualTo(own.find("Paris"));
        assertThat(own.find("London")).isEqualTo(GAZETTEER.find("London"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| city | SYR | 36, 37; the name is missing",
                "A | town | SYR | 36, 37; unknown kind of place \"town\"",
                "A | city | SYX | 36, 37; unknown country SYX",
                "A | city | SYR | 36; a point is latitude, longitude",
                "A | city | SYR | north, 37; two numbers of degrees",
                "A | city | SYR | 96, 37; no such point on earth: 96, 37",
                "A | city | SYR | NaN, 37; no such point on earth",
                "A | city | SYR | 36, 37 | b | c | d; at most 6 cells"
            })
    void aFaultInAUsersTableIsToldWithFileAndLine(String line, String message) throws IOException {
        Path table = table("B | city | SYR | 36, 37\n" + line + "\n");
        assertThatExceptionOfType(PlaceTableException.class)
                .isThrownBy(() -> GAZETTEER.with(OwnData.gazetteer(table)))
                .withMessageContaining(table.getFileName() + ":2: ")
                .withMessageContaining(message);
    }

    @Test
    void aPlaceThatStandsTwiceIsAFault() throws IOException {
        Path table = table("A | city | SYR | 36, 37\nA | city | SYR | 35, 37\n");
        assertThatExceptionOfType(PlaceTableException.class)
                .isThrownBy(() -> GAZETTEER.with(OwnData.gazetteer(table)))
                .withMessageContaining("stands there twice");
    }

    @Test
    void anyBytesAreATableOrAFaultThatIsTold() throws IOException {
        Random random = new Random(20_260_602);
        String alphabet = "Aé|,;#.-\n\t 0123456789NaNcitySYR\uFEFF\uD83D\uDE00";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(120); j > 0; j--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length() - 2)));
            }
            try {
                GAZETTEER.with(OwnData.gazetteer(table(text.toString())));
            } catch (PlaceTableException e) {
                assertThat(e).hasMessageMatching("(?s).*own\\.places:\\d+: .*");
            }
        }
    }

    @Test
    void anyNameIsLookedUpWithoutAnError() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            StringBuilder name = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                name.append((char) random.nextInt(Character.MAX_VALUE));
            }
            assertThat(GAZETTEER.find(name.toString())).isNotNull();
        }
    }

    @Test
    void distancesAreOverGround() {
        assertThat(new Point(52.52, 13.41).distance(new Point(48.85, 2.35))).isBetween(870.0, 885.0);
        assertThat(new Point(0, 179.9).distance(new Point(0, -179.9))).isLessThan(25);
    }

    private static Place best(String name) {
        return GAZETTEER.find(name).stream()
                .max((a, b) -> Double.compare(
                        Prior.of(a, java.util.Optional.empty()), Prior.of(b, java.util.Optional.empty())))
                .orElseThrow()
                .place();
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("own.places"), text, StandardCharsets.UTF_8);
    }
}
