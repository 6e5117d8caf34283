package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An actor's page tells who it is; actors are merged and split by form there, as a browser without a script sends them. */
final class ActorByHandTest extends WithWorkbench {

    private static final String REBELS = "words:rebels";
    private static final String ARMED = "words:armed rebels";
    private static final String OBAMA = "name:Barack Obama";

    ActorByHandTest() {
        super(Served::withActorsOfManyNames);
    }

    private static String with(String path, String id) {
        return path + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private String actor(String id) {
        HttpResponse<String> page = served.get(with("/actor?id=", id));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        return page.body();
    }

    private List<String> listed() {
        return served.get("/actors.csv")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .toList();
    }

    private String merge(String id, String other) {
        return served.after(served.post("/actor-merge", Map.of("id", id, "other", other, "as", "Awa")));
    }

    /** What the form of an actor sends where certain words of it are ticked. */
    private String box(String id, String words) {
        return Served.found("name=\"alias\" value=\"([0-9a-f]+)\"> <label[^>]*>" + words + "</label>", actor(id))
                .get(0);
    }

    @Test
    void theListLeadsToThePageOfEachActor() {
        assertThat(Served.found(
                        "<a href=\"/actor\\?id=([^\"]+)\"",
                        served.get("/actors").body()))
                .hasSize(listed().size())
                .contains("name%3ABarack+Obama");
        assertThat(served.get("/actor?id=name:Nobody").statusCode()).isEqualTo(404);
        assertThat(served.get("/actor?id=nonsense").statusCode()).isEqualTo(404);
        assertThat(served.get("/actor").statusCode()).isEqualTo(400);
    }

    @Test
    void itsPageTellsHowItIsWrittenWhichOfficesItHeldAndWithWhomItHasToDo() {
        assertThat(actor(OBAMA))
                .contains("<h1>Barack Obama</h1>", "href=\"/reports?actor-is=name%3ABarack+Obama\">1 report</a>")
                .contains("President Barack Obama</label> <span class=\"count\">1</span>")
                .as("what reports say, with their days")
                .containsPattern("president</th><td>USA</td><td>2016-06-03</td><td>2016-06-04</td>")
                .as("what the roster says, with its days")
                .containsPattern("president</th><td>USA</td><td>2009-01-20</td><td>2017-01-20</td>")
                .contains("actor-is=name%3AIran&amp;recipient-is=name%3ABarack+Obama\">1</a>");
        assertThat(served.get(with("/actor.json?id=", OBAMA)).body())
                .contains("\"offices\":[{\"office\":\"president\"", "\"terms\":[{\"person\":\"Barack Obama\"");
    }

    @Test
    void eachOfItsTablesIsAFile() {
        String csv = with("/actor.csv?id=", OBAMA);
        assertThat(served.get(csv).body().lines()).contains("written,times", "President Barack Obama,1");
        assertThat(served.get(csv + "&of=offices").body())
                .contains("Barack Obama,president,USA,2016-06-03,2016-06-04,2,reports")
                .contains("Barack Obama,president,USA,2009-01-20,2017-01-20,,");
        assertThat(served.get(csv + "&of=counterparts").body().lines())
                .containsExactly("id,name,country,to,from,together", "name:Iran,Iran,,1,1,0");
        assertThat(served.get(csv + "&of=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void aUsersOwnTermsOfOfficeCount(@TempDir Path other) throws IOException {
        Path own = Files.createDirectory(other.resolve("test.data"));
        Files.writeString(own.resolve("persons.txt"), "mayor | MLI | Sidi Keita |  | 2013-09-04 | 2020-08-18\n");
        try (Served taught = Served.in(other)) {
            taught.add("own", "Sidi Keita criticised Iran on Friday.");
            assertThat(taught.get("/actor?id=name:Sidi+Keita").body())
                    .containsPattern("mayor</th><td>MLI</td><td>2013-09-04</td><td>2020-08-18</td>");
        }
    }

    @Test
    void actorsThatMayBeOneAreOfferedAndMergedAndTheMergeIsTakenBack() {
        assertThat(actor(REBELS)).contains("name=\"other\" value=\"" + ARMED + "\"");
        String merged = merge(REBELS, ARMED);
        assertThat(merged)
                .contains("words:armed rebels merged into words:rebels by Awa on 2026-01-02")
                .contains("actor-is=words%3Arebels\">2 reports</a>", "Armed rebels</label>", "Rebels</label>");
        assertThat(listed()).contains(REBELS).doesNotContain(ARMED);
        assertThat(served.get(with("/reports?actor-is=", ARMED)).body()).contains("<strong>2</strong> matching");
        assertThat(served.get("/events").body()).contains("2 reports, 2 documents");
        String decision =
                Served.found("name=\"edit\" value=\"([^\"]+)\"", merged).get(0);
        String back = served.after(served.post("/actor-undo", Map.of("id", REBELS, "edit", decision, "as", "Ben")));
        assertThat(back).doesNotContain("merged into").contains("actor-is=words%3Arebels\">1 report</a>");
        assertThat(listed()).contains(REBELS, ARMED);
    }

    @Test
    void eitherNameOfAMergedActorFindsAllReportsAndExportsTellWhoIsMeant() {
        assertThat(served.get("/reports?actor=gunmen").body()).contains("<strong>1</strong> matching");
        merge(OBAMA, "words:gunmen");
        for (String name : List.of("gunmen", "obama")) {
            assertThat(served.get("/reports?actor=" + name).body())
                    .as(name)
                    .contains("<strong>2</strong> matching", "Gunmen", "President Barack Obama");
        }
        assertThat(served.get("/reports.csv?actor=obama").body())
                .contains(",Gunmen,Barack Obama,", ",President Barack Obama,Barack Obama,", ",name:Barack Obama,");
        assertThat(served.get("/download?format=jsonl&actor=obama").body())
                .contains("\"text\":\"Gunmen\"", "\"id\":\"name:Barack Obama\"");
        assertThat(served.get("/download?format=gdelt&actor=gunmen").body())
                .contains("\tBARACK OBAMA\t")
                .doesNotContain("GUNMEN");
        assertThat(served.get("/timeline.csv").body()).contains("Barack Obama").doesNotContain("Gunmen,");
        assertThat(served.get("/network.csv").body()).doesNotContain("unmen");
    }

    @Test
    void wordsAreTakenOutToBeAnActorOfTheirOwnOrAnothers() {
        String box = box(OBAMA, "Obama");
        String left = served.after(served.post("/actor-split", Map.of("id", OBAMA, "alias", box, "as", "Awa")));
        assertThat(left).contains("\u201CObama\u201D taken out of name:Barack Obama", "by Awa on 2026-01-02");
        String apart = "alias:Obama < name:Barack Obama";
        assertThat(listed()).contains(OBAMA, apart);
        assertThat(actor(apart)).contains("<h1>Obama</h1>", "words that somebody took out of another actor");
        merge(REBELS, ARMED);
        served.after(served.post(
                "/actor-split",
                Map.of("id", REBELS, "alias", box(REBELS, "Armed rebels"), "into", "words:gunmen", "as", "Awa")));
        assertThat(actor("words:gunmen")).contains("Armed rebels</label>", "Gunmen</label>");
        assertThat(served.get("/reports?actor-is=words:gunmen").body()).contains("<strong>2</strong> matching");
    }

    @Test
    void aMergedSpeakerIsOneSource() {
        served.add("one", "The mayor of Gao said rebels killed ten farmers on Friday.");
        served.add("two", "The governor of Gao said gunmen killed two farmers on Saturday.");
        List<String> speakers =
                served.get("/sources.csv").body().lines().skip(1).toList();
        assertThat(speakers).hasSize(2);
        merge(speakers.get(0).split(",", 2)[0], speakers.get(1).split(",", 2)[0]);
        assertThat(served.get("/sources.csv").body().lines().skip(1)).hasSize(1);
    }

    @Test
    void aDecisionNeedsANameAndSomethingTicked() {
        assertThat(served.post("/actor-merge", Map.of("id", REBELS, "other", ARMED))
                        .body())
                .contains("a decision needs the name of who decides");
        assertThat(served.post("/actor-merge", Map.of("id", REBELS, "as", "Awa"))
                        .body())
                .contains("tick another actor, or give its id");
        assertThat(served.post("/actor-merge", Map.of("id", REBELS, "other", REBELS, "as", "Awa"))
                        .body())
                .contains("tick another actor, or give its id");
        assertThat(served.post("/actor-merge", Map.of("id", REBELS, "other", "nonsense", "as", "Awa"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(served.post("/actor-split", Map.of("id", OBAMA, "as", "Awa")).body())
                .contains("at least one of the 2, and not all");
        assertThat(served.post(
                                "/actor-split",
                                Map.of("id", OBAMA, "alias", box(OBAMA, "Obama"), "into", OBAMA, "as", "Awa"))
                        .body())
                .contains("already; give the id of another actor");
        assertThat(served.post("/actor-undo", Map.of("id", REBELS, "edit", "nonsense", "as", "Awa"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(listed()).contains(REBELS, ARMED, OBAMA).noneMatch(id -> id.startsWith("alias:"));
    }

    @Test
    void aFormOfAnotherSiteDecidesNothing() {
        for (String path : List.of("/actor-merge", "/actor-split", "/actor-undo")) {
            HttpResponse<String> foreign = served.send(served.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("id=words:rebels&other=words:armed+rebels&as=Awa"))
                    .build());
            assertThat(foreign.statusCode()).as(path).isEqualTo(403);
        }
        assertThat(listed()).contains(REBELS, ARMED);
    }

    @Test
    void whatSomebodyDecidedHoldsWhenAnArticleIsReadAnewAndForNewOnes() {
        merge(REBELS, ARMED);
        served.add("times", "Correction. Armed rebels killed two soldiers in Gao on Saturday.");
        served.add("blog", "Armed rebels killed ten farmers in Kidal on Saturday.");
        assertThat(listed()).contains(REBELS).doesNotContain(ARMED);
        assertThat(actor(REBELS)).contains("actor-is=words%3Arebels\">3 reports</a>");
    }
}
