package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableFormatTest {

    @Test
    void aRowTellsWhenWhatWhoAndOnWhoseWordAndThenTheSentence() {
        assertThat(TableFormat.unbounded().render(Readings.complete())).isEqualTo("""
                gao-1, published 2016-06-04: 2 reports
                2016-06-03  ASSAULT/firearms      Rebels [MLI REB] -> 12 farmers [MLI CVL AGR]
                            in Gao  on the word of the mayor (claims "said"), hedged "reportedly"
                            | Rebels reportedly killed 12 farmers near Gao on Friday, the mayor said.
                undated     AID                   Donors -> ?
                            planned  background
                            | Donors paid $1.5 million.

                """);
    }

    @Test
    void aTerminalIsNeverExceededAndNothingIsCut() {
        String wide = TableFormat.unbounded().render(Readings.complete());
        String narrow = TableFormat.fitting(60).render(Readings.complete());
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(narrow.replaceAll("\\s+", " ")).isEqualTo(wide.replaceAll("\\s+", " "));
    }
}
