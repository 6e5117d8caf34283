package org.readout.export.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.export.rows.CodeTable;
import org.readout.model.Sector;

final class CameoTest {

    @Test
    void everyCodeHasAClassAndANameAndAScaleInItsRange() {
        CodeTable codes = CodeTable.of(Cameo.class, "cameo.txt", 3);
        assertThat(codes.keys()).hasSizeGreaterThan(300).allSatisfy(code -> {
            assertThat(Cameo.quadClass(code)).matches("[1-4]");
            assertThat(Cameo.pentaClass(code)).matches("[0-4]");
            assertThat(Cameo.name(code)).isNotEmpty();
            String scale = Cameo.goldstein(code);
            assertThat(scale.isEmpty() || Math.abs(Double.parseDouble(scale)) <= 10)
                    .isTrue();
        });
    }

    @Test
    void everySectorStandsInTheTable() {
        CodeTable sectors = CodeTable.of(Cameo.class, "sectors.txt", 3);
        assertThat(sectors.keys()).hasSize(Sector.values().length);
        assertThat(Sector.values())
                .allSatisfy(sector -> assertThat(sectors.keys()).contains(sector.name()));
    }

    @Test
    void theScaleIsThePublishedOneAndEmptyWhereItIsNot() {
        assertThat(Cameo.goldstein("190")).isEqualTo("-10.0");
        assertThat(Cameo.goldstein("057")).isEqualTo("8.0");
        assertThat(Cameo.goldstein("155")).isEmpty();
        assertThat(Cameo.goldstein("999")).isEmpty();
    }
}
