package org.readout.workbench.chart.histogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.workbench.chart.Drawn;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Size;

final class HistogramTest {

    private static final Histogram REPORTS = new Histogram("reports", "Reports over time", "report");

    private static Picture picture(Map<LocalDate, Long> counts) {
        return REPORTS.of(counts, period -> "/reports?since=" + period.from() + "&until=" + period.to());
    }

    @Test
    void aFewWeeksAreShownByDay() {
        Picture picture = picture(Map.of(LocalDate.of(2016, 6, 2), 3L, LocalDate.of(2016, 6, 20), 1L));
        assertThat(picture.summary()).isEqualTo("4 reports from 2 Jun 2016 to 20 Jun 2016; most in 2 Jun 2016 (3).");
        assertThat(picture.table().headers()).containsExactly("Day", "Number");
        assertThat(picture.table().rows()).hasSize(2);
    }

    @Test
    void aYearIsShownByMonthAndACenturyByYear() {
        assertThat(picture(Map.of(LocalDate.of(2015, 6, 2), 3L, LocalDate.of(2016, 6, 20), 1L))
                        .table()
                        .headers())
                .containsExactly("Month", "Number");
        assertThat(picture(Map.of(LocalDate.of(1915, 4, 24), 3L, LocalDate.of(2016, 6, 20), 1L))
                        .table()
                        .headers())
                .containsExactly("Year", "Number");
    }

    @Test
    void countsByMonthStayMonthsAlsoInAShortSpan() {
        assertThat(picture(Map.of(LocalDate.of(2016, 5, 1), 3L, LocalDate.of(2016, 6, 1), 1L))
                        .table()
                        .headers())
                .containsExactly("Month", "Number");
    }

    @Test
    void aBarLeadsToItsReports() {
        Drawn drawn = Drawn.of(picture(Map.of(LocalDate.of(2016, 6, 2), 3L)).drawing(Size.WIDE));
        assertThat(drawn.all("a").get(0).getAttribute("href")).isEqualTo("/reports?since=2016-06-02&until=2016-06-02");
        assertThat(drawn.all("a").get(0).getTextContent()).isEqualTo("2 Jun 2016: 3 reports");
    }

    @Test
    void wordsDoNotTouchInAnyWidth() {
        Map<LocalDate, Long> counts = new TreeMap<>();
        for (int i = 0; i < 200; i += 7) {
            counts.put(LocalDate.of(2015, 11, 3).plusDays(i), 1L + i * 37L);
        }
        Picture picture = picture(counts);
        for (Size size : picture.sizes()) {
            assertThat(Drawn.of(picture.drawing(size)).touchingWords()).isEmpty();
        }
    }

    @Test
    void nothingToCountSaysSo() {
        assertThat(picture(Map.of()).summary()).isEqualTo("There is no report with a day.");
        assertThat(Drawn.of(picture(Map.of()).drawing(Size.NARROW)).all("a")).isEmpty();
    }
}
