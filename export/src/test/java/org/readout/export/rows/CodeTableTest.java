package org.readout.export.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CodeTableTest {

    @Test
    void aHyphenIsAnEmptyCellAndTheLastCellHasBlanks() {
        CodeTable table = CodeTable.parse("t.txt", List.of("# states", "", "MLI ML - Republic of Mali"), 4);
        assertThat(table.cell("MLI", 1)).contains("ML");
        assertThat(table.cell("MLI", 2)).isEmpty();
        assertThat(table.cell("MLI", 3)).contains("Republic of Mali");
        assertThat(table.cell("XXX", 1)).isEmpty();
    }

    @Test
    void aBadLineIsNamedByFileAndNumber() {
        assertThatThrownBy(() -> CodeTable.parse("t.txt", List.of("A b", "C"), 2))
                .hasMessageStartingWith("t.txt:2: 2 columns");
        assertThatThrownBy(() -> CodeTable.parse("t.txt", List.of("A b", "A c"), 2))
                .hasMessage("t.txt:2: A stands here twice");
    }

    @Test
    void codesOfStatesAreDifferentFromEachOther() {
        CodeTable countries = CodeTable.of(Countries.class, "countries.txt", 6);
        assertThat(countries.keys().stream().flatMap(key -> Countries.iso2(key).stream()))
                .doesNotHaveDuplicates();
        assertThat(countries.keys().stream().flatMap(key -> Countries.fips(key).stream()))
                .doesNotHaveDuplicates();
        assertThat(Countries.fips("NGA")).contains("NI");
        assertThat(Countries.iso2("NGA")).contains("NG");
        assertThat(Countries.correlatesOfWar("NGA")).contains("475");
        assertThat(Countries.cameo("ROU")).contains("ROM");
        assertThat(Countries.name("IGO")).isEmpty();
    }

    @Test
    void positionsAndCodePointsAreEachOthersInverse() {
        String text = "a\uD83D\uDD34b\uD83D\uDD34";
        CodePoints points = new CodePoints(text);
        assertThat(List.of(0, 1, 2, 3, 4))
                .allSatisfy(
                        point -> assertThat(points.at(points.position(point))).isEqualTo(point));
        assertThat(points.position(2)).isEqualTo(3);
        assertThatThrownBy(() -> points.position(5)).hasMessageContaining("no code point 5");
        assertThatThrownBy(() -> new CodePoints("abc").position(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
