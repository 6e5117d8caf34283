package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.EventType;

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
    void anOwnCodeStandsBesideItsTypeOrAlone() {
        Act closed = Act.of("Police closed the road.", EventType.COERCE, "closed", "17")
                .coded("ACCESS", "close")
                .by("Police", "");
        Act opened = Act.of("Police opened the road.", EventType.OWN, "opened", "")
                .coded("ACCESS", "open")
                .by("Police", "");
        assertThat(TableFormat.unbounded().render(closed.reading())).contains("  COERCE ACCESS/close   Police");
        assertThat(TableFormat.unbounded().render(opened.reading())).contains("  ACCESS/open           Police");
    }

    @Test
    void aTerminalIsNeverExceededAndNothingIsCut() {
        String wide = TableFormat.unbounded().render(Readings.complete());
        String narrow = TableFormat.fitting(60).render(Readings.complete());
        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(narrow.replaceAll("\\s+", " ")).isEqualTo(wide.replaceAll("\\s+", " "));
    }
}
