package org.readout.workbench.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "4, 1, 4", "5, 2, 6", "9, 5, 10", "43, 20, 60", "1234, 500, 1500", "0, 1, 1"})
    void countsGoUpInRoundSteps(long greatest, long step, long top) {
        assertThat(CountScale.upTo(greatest, 4)).isEqualTo(new CountScale(step, top));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-01, 2016-06-05, 1 Jun 2016",
        "2016-01-03, 2016-04-20, 4 Jan 2016",
        "2016-01-02, 2017-12-20, Apr 2016",
        "1990-05-01, 2016-12-31, 1995",
    })
    void ticksFallOnRoundDaysAndTellTheYear(LocalDate from, LocalDate to, String label) {
        List<DateScale.Tick> ticks = new DateScale(from, to, 0, 800).ticks();
        assertThat(ticks.get(0).label()).isEqualTo(label);
        assertThat(ticks).isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).x() - ticks.get(i - 1).x()).isGreaterThan(60);
        }
    }

    @Test
    void aDayEndsWhereTheNextBegins() {
        DateScale scale = new DateScale(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 10), 100, 200);
        assertThat(scale.start(LocalDate.of(2016, 6, 1))).isEqualTo(100);
        assertThat(scale.end(LocalDate.of(2016, 6, 10))).isEqualTo(200);
        assertThat(scale.end(LocalDate.of(2016, 6, 4))).isEqualTo(scale.start(LocalDate.of(2016, 6, 5)));
    }

    @Test
    void anAxisThatEndsBeforeItBeginsIsRefused() {
        LocalDate day = LocalDate.of(2016, 6, 2);
        assertThatThrownBy(() -> new DateScale(day, day.minusDays(1), 0, 1)).hasMessageContaining("2016-06-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-02, 2016-06-02, 2 Jun 2016",
        "2016-06-01, 2016-06-30, June 2016",
        "2016-01-01, 2016-12-31, 2016",
        "2016-06-02, 2016-06-08, 2 Jun 2016 to 8 Jun 2016",
    })
    void aPeriodIsCalledByItsShortestName(LocalDate from, LocalDate to, String words) {
        assertThat(new Period(from, to).words()).isEqualTo(words);
    }

    @Test
    void aLongNameIsShortenedAtAWord() {
        assertThat(TextWidth.fit("condemned the raid on the newspaper", 12, 150))
                .endsWith("…")
                .doesNotContain(" …");
        assertThat(TextWidth.fit("met", 12, 150)).isEqualTo("met");
    }
}
