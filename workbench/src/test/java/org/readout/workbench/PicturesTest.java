package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages with pictures follow the filters, and say in a table what they draw. */
final class PicturesTest {

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.in(folder);
        served.post("/add-sample", Map.of());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static String page(String path) {
        return served.get(path).body();
    }

    @Test
    void aTimelineHasALaneForEachActorAndLinksToItsReports() {
        assertThat(page("/timeline")).contains("<svg", "Police", "/report?id=", "The figures as a table");
        assertThat(page("/timeline?by=type")).contains("COERCE");
        assertThat(page("/timeline?of=events")).contains("/event?id=");
    }

    @Test
    void aPictureFollowsTheFilters() {
        assertThat(page("/timeline.csv?type=COERCE")).contains("arrested").doesNotContain("killed");
        assertThat(page("/network.json?type=COERCE"))
                .contains("\"columns\":[\"Actor\"")
                .doesNotContain("rebels");
    }

    @Test
    void aMapSaysHowExactlyAPlaceIsKnown() {
        assertThat(page("/map")).contains("Nigeria", "Known to the", "Natural Earth");
        assertThat(page("/map?view=world")).contains("<svg");
        assertThat(page("/map.csv")).contains("Nigeria,NGA,country,2");
    }

    @Test
    void aWrongChoiceIsRefusedWithWhatWasExpected() {
        assertThat(served.get("/timeline?by=colour").statusCode()).isEqualTo(400);
        assertThat(page("/timeline?by=colour")).contains("expected actor, country, type, document");
        assertThat(page("/map?view=QQQ")).contains("expected fit, world or a country");
    }

    @Test
    void aPictureOfNothingSaysWhy() {
        assertThat(page("/network?search=roses"))
                .contains("The filters hide all")
                .doesNotContain("<svg class=\"chart\"");
    }
}
