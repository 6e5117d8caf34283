package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Status;
import tools.jackson.databind.JsonNode;

/** Slides for TimelineJS. */
final class TimelineJsTest {

    private static JsonNode slide(Act act) {
        return Exported.as("timelinejs", act).json().get("events").get(0);
    }

    @Test
    void aSlideSaysWhoDidWhatToWhom() {
        JsonNode slide = slide(Act.arrest().is(Status.PLANNED).titled("Arrests"));
        assertThat(slide.get("text").get("headline").asString())
                .isEqualTo("COERCE (planned): Police \u2192 ten protesters");
        assertThat(slide.get("text").get("text").asString()).contains("Arrests \u2013 news/lagos.txt, 2016-06-06");
        assertThat(slide.get("start_date").toString()).isEqualTo("{\"year\":2016,\"month\":6,\"day\":3}");
        assertThat(slide.has("end_date")).isFalse();
        assertThat(slide.get("group").asString()).isEqualTo("COERCE");
    }

    @Test
    void aDayIsNoMorePreciseThanTheText() {
        LocalDate first = LocalDate.of(2016, 5, 1);
        assertThat(slide(Act.arrest().on(first, first.plusDays(30), Precision.MONTH))
                        .get("start_date")
                        .toString())
                .isEqualTo("{\"year\":2016,\"month\":5}");
        assertThat(slide(Act.arrest().on(first, first.plusDays(6), Precision.WEEK))
                        .get("end_date")
                        .get("day")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void undatedReportsAreLeftOutAndCounted() {
        Exported none = Exported.as("timelinejs", Act.arrest().undated());
        assertThat(none.json().get("events")).isEmpty();
        assertThat(none.tally().leftOut()).isEqualTo(1);
    }

    @Test
    void markupOfATextIsShownAndNotRun() {
        String attack = "<img src=x onerror=alert(1)>";
        Act act = Act.of(attack + " hit us.", EventType.ASSAULT, "hit", "190")
                .by(attack, "")
                .from(attack, attack);
        String text = slide(act).get("text").toString();
        assertThat(text).doesNotContain("<img").contains("&lt;img");
    }
}
