package org.readout.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.readout.workbench.chart.FigureTable.Cell;

final class FigureTableTest {

    @Test
    void aPageShowsFiveHundredRowsAndSaysWhereTheOthersAre() {
        FigureTable all = table(6_496);
        assertThat(all.shown()).hasSize(500).isEqualTo(all.rows().subList(0, 500));
        assertThat(all.unshown()).isEqualTo("The first 500 of 6,496 rows; the CSV of this page has all.");
    }

    @Test
    void ofAShortTableNothingIsLeftOut() {
        assertThat(table(500).shown()).hasSize(500);
        assertThat(table(500).unshown()).isEmpty();
    }

    private static FigureTable table(int rows) {
        return new FigureTable(
                List.of("Reports"),
                LongStream.range(0, rows)
                        .mapToObj(count -> FigureTable.row(Cell.of(count)))
                        .toList());
    }
}
