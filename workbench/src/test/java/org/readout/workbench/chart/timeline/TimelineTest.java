package org.readout.workbench.chart.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.model.Precision;
import org.readout.model.Quad;
import org.readout.workbench.chart.Drawn;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Size;

final class TimelineTest {

    private static final Timeline TIMELINE = new Timeline("time", "Reports over time", "report");
    private static final LocalDate JUNE_2 = LocalDate.of(2016, 6, 2);

    private static TimelineEntry entry(String lane, LocalDate from, int days, Precision precision, String link) {
        return new TimelineEntry(
                lane,
                "arrested ten protesters",
                lane + " arrested ten protesters",
                new Period(from, from.plusDays(days - 1)),
                precision,
                Quad.MATERIAL_CONFLICT,
                link);
    }

    private static Picture picture(List<TimelineEntry> entries) {
        return TIMELINE.of(entries, lane -> "/reports?actor=" + lane);
    }

    private static List<TimelineEntry> crowded(int number) {
        Random random = new Random(4);
        List<TimelineEntry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Precision precision = List.of(Precision.values()).get(random.nextInt(5));
            int days = precision == Precision.WEEK ? 7 : precision == Precision.MONTH ? 30 : 1;
            entries.add(entry(
                    "Police of region " + random.nextInt(15),
                    JUNE_2.plusDays(random.nextInt(90)),
                    days,
                    precision,
                    "/r/" + i));
        }
        return entries;
    }

    @Test
    void aDayIsAPointAMonthABarAndAnUndatedActADiamond() {
        Drawn drawn = Drawn.of(picture(List.of(
                        entry("Police in Lagos", JUNE_2, 1, Precision.DAY, "/r/1"),
                        entry("Police in Lagos", JUNE_2.withDayOfMonth(1), 30, Precision.MONTH, "/r/2"),
                        entry("Police in Lagos", JUNE_2.plusDays(9), 1, Precision.UNKNOWN, "/r/3")))
                .drawing(Size.WIDE));
        assertThat(drawn.all("circle")).hasSize(1);
        assertThat(drawn.all("rect")).hasSize(1);
        assertThat(drawn.ofClass("undated")).hasSize(1);
    }

    @Test
    void everyMarkLeadsToItsReport() {
        Drawn drawn = Drawn.of(picture(List.of(entry("Police in Lagos", JUNE_2, 1, Precision.DAY, "/report?id=7")))
                .drawing(Size.MEDIUM));
        assertThat(drawn.ofClass("mark").get(0).getAttribute("href")).isEqualTo("/report?id=7");
        assertThat(drawn.words()).contains("arrested ten protesters", "Police in Lagos", "1 report");
    }

    @Test
    void wordsNeverTouchHoweverManyReportsThereAre() {
        for (int number : new int[] {1, 20, 80, 400}) {
            Picture picture = picture(crowded(number));
            for (Size size : picture.sizes()) {
                assertThat(Drawn.of(picture.drawing(size)).touchingWords()).isEmpty();
            }
        }
    }

    @Test
    void whatFindsNoRoomIsCountedAndStandsInTheTable() {
        List<TimelineEntry> sameDay = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sameDay.add(entry("Police in Lagos", JUNE_2, 1, Precision.DAY, "/r/" + i));
        }
        Picture picture = picture(sameDay);
        Drawn drawn = Drawn.of(picture.drawing(Size.WIDE));
        assertThat(drawn.ofClass("mark")).hasSize(24);
        assertThat(drawn.words()).contains("40 reports, 16 not drawn");
        assertThat(picture.table().rows()).hasSize(40);
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        List<TimelineEntry> entries = crowded(60);
        List<TimelineEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(picture(shuffled).drawing(Size.WIDE))
                .isEqualTo(picture(entries).drawing(Size.WIDE));
    }

    @Test
    void whoAsksForTheFiguresAloneHasNothingDrawn() {
        Picture picture = TIMELINE.of(crowded(20), lane -> {
            throw new IllegalStateException("lane " + lane + " is drawn");
        });
        assertThat(picture.table().rows()).hasSize(20);
        assertThatThrownBy(() -> picture.drawing(Size.WIDE)).hasMessageContaining("is drawn");
    }
}
