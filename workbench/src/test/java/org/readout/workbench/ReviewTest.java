package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.workbench.web.Shortcuts;

/** Decisions by form, as a browser without a script sends them. */
final class ReviewTest {

    private static final Pattern REPORT = Pattern.compile("name=\"at\" value=\"([^\"]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("name=\"at-in\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void start() {
        served = Served.in(folder);
        served.post("/add-sample", Map.of());
        for (int wait = 0; served.get("/start.json").body().contains("\"documents\":0") && wait < 200; wait++) {
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** The fields of the form for the report that a page shows. */
    private static Map<String, String> form(String page) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("as", "Awa");
        form.put("at", found(REPORT, page));
        form.put("at-in", found(DOCUMENT, page));
        return form;
    }

    private String state(Map<String, String> form) {
        return served.get("/report.json?id=" + form.get("at") + "&document=" + form.get("at-in"))
                .body();
    }

    private String after(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return served.get(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    @Test
    void theNameIsAskedForBeforeAnythingCanBeDecided() {
        String page = served.get("/review").body();
        assertThat(page).contains("Your name").doesNotContain("/review-accept");
        assertThat(served.post("/review-accept", Map.of("at", "x", "at-in", "y"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void lookingAndSkippingDecideNothing() {
        String first = served.get("/review?as=Awa").body();
        Map<String, String> form = form(first);
        String second = served.get("/review?as=Awa&after=" + form.get("at") + "&after-in=" + form.get("at-in"))
                .body();
        assertThat(form(second).get("at")).isNotEqualTo(form.get("at"));
        assertThat(second).contains("<strong>0</strong> of ");
        assertThat(state(form)).contains("\"review\":\"open\"");
    }

    @Test
    void anAcceptedReportIsKeptAndTheNextOneShown() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        String next = after(served.post("/review-accept", form));
        assertThat(next).contains("<strong>1</strong> of ", "Undo the last decision");
        assertThat(form(next).get("at")).isNotEqualTo(form.get("at"));
        assertThat(state(form)).contains("\"review\":\"accepted\"", "by Awa on 2026-01-02");
    }

    @Test
    void aDecisionIsTakenBackAndItsReportShownAgain() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        after(served.post("/review-accept", form));
        String again = after(
                served.post("/review-undo", Map.of("as", "Awa", "undo", form.get("at"), "undo-in", form.get("at-in"))));
        assertThat(form(again).get("at")).isEqualTo(form.get("at"));
        assertThat(again).contains("<strong>0</strong> of ", "Awa took back a decision");
    }

    @Test
    void aRejectionKeepsItsReason() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        form.put("reason", "Something else");
        form.put("words", "that was last year");
        after(served.post("/review-reject", form));
        assertThat(served.get("/review?as=Awa&at=" + form.get("at") + "&at-in=" + form.get("at-in"))
                        .body())
                .contains("Awa rejected it: Something else: that was last year", "rejected");
    }

    @Test
    void aFormWithWrongWordsComesBackAsItWasFilledIn() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        form.put("act-type", "COERCE");
        form.put("actor-1", "Soldiers of Atlantis");
        HttpResponse<String> answer = served.post("/review-fix", form);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("the words “Soldiers of Atlantis” do not stand in the text")
                .contains("value=\"Soldiers of Atlantis\"");
        assertThat(state(form)).contains("\"review\":\"open\"");
    }

    @Test
    void aCorrectedActorIsShownAndFound() {
        Map<String, String> form =
                form(served.get("/review?as=Awa&search=arrested").body());
        form.putAll(Map.of("act-type", "COERCE", "act-mode", "arrest", "act-status", "occurred"));
        form.putAll(Map.of("actor-1", "Police", "actor-1-name", "Nigeria Police Force", "actor-1-country", "NGA"));
        after(served.post("/review-fix", form));
        assertThat(state(form)).contains("\"review\":\"corrected\"", "Nigeria Police Force");
        assertThat(served.get("/reports?actor=Force").body()).contains("<strong>1</strong> matching");
    }

    @Test
    void severalAreDecidedAtOnceOnlyWithFiltersAndTheRightCount() {
        String count = found(
                Pattern.compile("name=\"count\" value=\"([0-9]+)\""),
                served.get("/review?as=Awa&country=NGA").body());
        assertThat(served.get("/review?as=Awa").body()).doesNotContain("/review-all");
        assertThat(served.post("/review-all", Map.of("as", "Awa", "decision", "accept", "count", count))
                        .statusCode())
                .isEqualTo(400);
        Map<String, String> form = new LinkedHashMap<>(Map.of("as", "Awa", "country", "NGA", "decision", "accept"));
        form.put("count", "9");
        assertThat(served.post("/review-all", form).body()).contains("the list has changed");
        form.put("count", count);
        assertThat(after(served.post("/review-all", form))).contains(count + " reports accepted", "are decided");
        assertThat(served.get("/reports?review=accepted").body()).contains("<strong>" + count + "</strong> matching");
    }

    @Test
    void decisionsAreExportedAsLines() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        after(served.post("/review-accept", form));
        HttpResponse<String> file = served.post("/review-export", Map.of());
        assertThat(file.body().lines()).hasSize(1);
        assertThat(file.body()).contains("\"decision\":\"accepted\"", form.get("at"), "\"reviewer\":\"Awa\"");
    }

    @Test
    void aDecisionWithoutTheTokenIsRefused() {
        Map<String, String> form = form(served.get("/review?as=Awa").body());
        HttpResponse<String> answer = served.send(served.request("/review-accept")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Served.form(form)))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(state(form)).contains("\"review\":\"open\"");
    }

    @Test
    void theShortcutsPageAndEveryPagesKeysAreTheSameList() {
        for (var shortcut : Shortcuts.all()) {
            assertThat(served.get("/shortcuts").body()).contains(shortcut.words());
            assertThat(served.get("/reports").body()).contains("data-deed=\"" + shortcut.does() + "\"");
        }
    }
}
