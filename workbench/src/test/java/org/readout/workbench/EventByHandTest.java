package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events are merged and split by form, as a browser without a script sends them. */
final class EventByHandTest extends WithWorkbench {

    EventByHandTest() {
        super(Served::withArrestsToldTwice);
    }

    /** The ids of the events, the one told most first. */
    private List<String> events() {
        return Served.found(
                "href=\"/event\\?id=([0-9a-f]+)\"",
                served.get("/events?sort=reports").body());
    }

    private String event(String id) {
        return served.get("/event?id=" + id).body();
    }

    private String split(String event) {
        List<String> reports = Served.found("name=\"report\" value=\"([^\"]+)\"", event(event));
        assertThat(reports).hasSize(2);
        return served.after(served.post("/event-split", Map.of("id", event, "report", reports.get(1), "as", "Awa")));
    }

    @Test
    void aReportIsSplitOffAndBroughtBack() {
        String event = events().get(0);
        String apart = split(event);
        assertThat(apart).contains("told by 1 report in 1 document", "1 report split off by Awa on 2026-01-02");
        assertThat(events()).hasSize(3);
        assertThat(served.get("/events").body()).contains("<strong>3</strong> matching (3 total)", "by hand");
        String decision =
                Served.found("name=\"edit\" value=\"([^\"]+)\"", apart).get(0);
        String back = served.after(served.post("/event-undo", Map.of("id", event, "edit", decision, "as", "Ben")));
        assertThat(back).contains("told by 2 reports in 2 documents").doesNotContain("split off by");
        assertThat(events()).hasSize(2);
    }

    @Test
    void eventsThatMayBeOneAreOfferedAndMerged() {
        String event = events().get(0);
        String other = events().get(1);
        assertThat(event(event)).contains("name=\"other\" value=\"" + other + "\"");
        String merged = served.after(served.post("/event-merge", Map.of("id", event, "other", other, "as", "Awa")));
        assertThat(merged)
                .contains("told by 3 reports in 3 documents", "2 events merged into one by Awa on 2026-01-02");
        assertThat(events()).hasSize(1);
    }

    @Test
    void aDecisionNeedsANameAndSomethingTicked() {
        String event = events().get(0);
        String other = events().get(1);
        assertThat(served.post("/event-merge", Map.of("id", event, "other", other))
                        .body())
                .contains("a decision needs the name of who decides");
        assertThat(served.post("/event-merge", Map.of("id", event, "as", "Awa")).body())
                .contains("tick another event");
        assertThat(served.post("/event-merge", Map.of("id", event, "other", "nonsense", "as", "Awa"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.post("/event-split", Map.of("id", event, "as", "Awa")).body())
                .contains("at least one of the 2, and not all");
        assertThat(served.post("/event-undo", Map.of("id", event, "edit", "nonsense", "as", "Awa"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(events()).hasSize(2);
    }

    @Test
    void aFormOfAnotherSiteDecidesNothing() {
        HttpResponse<String> foreign = served.send(served.request("/event-merge")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("id=" + events().get(0) + "&other=" + events().get(1) + "&as=Awa"))
                .build());
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(events()).hasSize(2);
    }

    @Test
    void whatSomebodyDecidedHoldsWhenAnArticleIsReadAnew() {
        String event = events().get(0);
        split(event);
        served.add("times", "Correction. The police in Lagos arrested ten protesters on Friday.");
        assertThat(served.get("/events").body()).contains("<strong>3</strong> matching (3 total)");
    }
}
