package org.readout.coding.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

    @Test
    void everyLineOfTheCalendarIsRead() {
        assertThat(CalendarWords.standard().has(Kind.MONTH, "september")).isTrue();
    }

    @Test
    void aBadLineIsNamedByFileAndNumber() {
        assertThatThrownBy(() -> read("# months", "month 13: undecember")).hasMessageContaining("calendar.txt:2");
        assertThatThrownBy(() -> read("moon 1: new moon"))
                .hasMessageContaining("calendar.txt:1")
                .hasMessageContaining("moon");
        assertThatThrownBy(() -> read("month 1: January")).hasMessageContaining("lower case");
        assertThatThrownBy(() -> read("month january")).hasMessageContaining("kind value: form");
        assertThatThrownBy(() -> read("month 1: may", "month 5: may")).hasMessageContaining("calendar.txt:2");
    }

    @Test
    void aDayThatNoCalendarHasIsRefused() {
        assertThatThrownBy(() -> read("fixed 2001-02-30: a day")).hasMessageContaining("calendar.txt:1");
        assertThatThrownBy(() -> read("fixed 2015-02-29: a day")).hasMessageContaining("calendar.txt:1");
        assertThatThrownBy(() -> read("holiday 02-31: a day")).hasMessageContaining("calendar.txt:1");
        assertThatThrownBy(() -> read("holiday 11/8/1: a day")).hasMessageContaining("calendar.txt:1");
        assertThatThrownBy(() -> read("boundary WEEK: week's end")).hasMessageContaining("no value of a boundary");
    }

    private static CalendarWords read(String... lines) {
        return CalendarWords.read("calendar.txt", List.of(lines));
    }
}
