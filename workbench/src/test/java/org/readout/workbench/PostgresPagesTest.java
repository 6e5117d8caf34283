package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.testing.PostgresServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workbench on a real PostgreSQL server shows, decides and exports what one on a file does, page by page. */
final class PostgresPagesTest {

    /** What is drawn at random: tokens of forms and ids of decisions. */
    private static final Pattern RANDOM = Pattern.compile("[0-9a-f]{32,64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern MEMBER = Pattern.compile("name=\"report\" value=\"([^\"]+)\"");

    private static final Pattern ALIAS = Pattern.compile("name=\"alias\" value=\"([^\"]+)\"");
    private static final Pattern EDIT = Pattern.compile("name=\"edit\" value=\"([^\"]+)\"");

    private static final List<String> PAGES = List.of(
            "/",
            "/try",
            "/documents",
            "/documents?text=protesters",
            "/document?id=lagos.txt",
            "/reports",
            "/reports?search=arrested+protesters",
            "/reports?country=NGA&sort=day&type=COERCE,ACCUSE",
            "/reports?place=gao&text=food&actor=soldiers",
            "/reports?search=nothing+of+this",
            "/events",
            "/events?sort=reports",
            "/actors",
            "/actor?id=body:COP@NGA",
            "/sources",
            "/timeline",
            "/timeline?by=type&of=events",
            "/map",
            "/network",
            "/review",
            "/review?as=Awa",
            "/own-data",
            "/runs",
            "/run?run=1",
            "/diff?earlier=1&later=2",
            "/export",
            "/codebook",
            "/shortcuts");
    private static final List<String> FILES = List.of(
            "/reports.csv",
            "/reports.csv?country=MLI",
            "/events.csv",
            "/documents.csv",
            "/actors.csv",
            "/actor.csv?id=body:COP@NGA&of=counterparts",
            "/sources.csv",
            "/runs.csv",
            "/timeline.csv",
            "/map.csv",
            "/network.csv",
            "/download?format=jsonl",
            "/download?format=html",
            "/download?format=plover",
            "/download?format=csv&search=arrested");

    private static final List<PostgresServer> SERVER = new ArrayList<>();

    @TempDir
    Path folder;

    private Served file;
    private Served base;

    @BeforeAll
    static void startServer() throws IOException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), PostgresServer.MISSING);
        SERVER.add(PostgresServer.start(programs.orElseThrow()));
    }

    @AfterAll
    static void stopServer() throws IOException {
        for (PostgresServer server : SERVER) {
            server.close();
        }
    }

    @BeforeEach
    void start() throws IOException, SQLException {
        file = Served.in(Files.createDirectories(folder.resolve("file")));
        base = Served.on(SERVER.get(0).newBase(), Files.createDirectories(folder.resolve("base")));
        post("/add-sample", Map.of());
        post(
                "/add-text",
                Map.of(
                        "title",
                        "The wire",
                        "published",
                        "2016-06-06",
                        "text",
                        "Police in Lagos arrested ten protesters on Friday, Ségou's mayor said."));
    }

    @AfterEach
    void stop() {
        if (base != null) {
            file.close();
            base.close();
        }
    }

    private void assertSame(String path) {
        HttpResponse<String> expected = file.get(path);
        HttpResponse<String> given = base.get(path);
        assertThat(given.statusCode()).as(path + "\n" + given.body()).isEqualTo(200);
        assertThat(lines(given.body())).as(path).isEqualTo(lines(expected.body()));
    }

    private static List<String> lines(String page) {
        return RANDOM.matcher(page).replaceAll("RANDOM").lines().toList();
    }

    /** The same form to both; where they lead must be the same too. */
    private void post(String path, Map<String, String> fields) {
        HttpResponse<String> expected = file.post(path, fields);
        HttpResponse<String> given = base.post(path, fields);
        assertThat(given.statusCode()).as(path + "\n" + given.body()).isEqualTo(303);
        assertThat(given.headers().firstValue("Location"))
                .isEqualTo(expected.headers().firstValue("Location"));
    }

    private JsonNode report(int row) {
        return JsonMapper.builder()
                .build()
                .readTree(file.get("/reports.json?sort=kept").body())
                .at("/reports/" + row);
    }

    private static String address(String page, JsonNode report) {
        return page + "?id=" + report.get("id").asString() + "&document="
                + URLEncoder.encode(report.get("document").asString(), StandardCharsets.UTF_8);
    }

    @Test
    void everyPageIsTheSame() {
        PAGES.forEach(this::assertSame);
        JsonNode report = report(0);
        assertSame(address("/report", report));
        assertSame(address("/event", report));
        assertSame(address("/fix", report).replace("?id=", "?at=").replace("&document=", "&at-in=") + "&as=Awa");
        assertSame(address("/teach", report));
    }

    @Test
    void everyFileIsTheSame() {
        FILES.forEach(this::assertSame);
    }

    @Test
    void whatIsTriedIsReadAndNotKept() {
        HttpResponse<String> tried = base.post(
                "/try", Map.of("text", "Soldiers from Mali killed two rebels near Gao.", "published", "2016-06-06"));
        assertThat(tried.body()).contains("killed");
        everyPageIsTheSame();
    }

    @Test
    void decisionsAndWhatIsTakenBackAreTheSame() {
        JsonNode accepted = report(0);
        JsonNode rejected = report(1);
        post("/review-accept", form("at", accepted, Map.of()));
        assertSame("/reports?review=accepted");
        post("/review-undo", form("undo", accepted, Map.of()));
        assertSame("/reports?review=accepted");
        post("/review-reject", form("at", rejected, Map.of("reason", "Something else", "words", "last year")));
        assertSame(address("/report", rejected));
        assertSame("/reports.csv?review=open,rejected");
        post("/review-all", Map.of("as", "Awa", "country", "MLI", "decision", "accept", "count", matching("MLI")));
        assertSame("/reports.csv?review=accepted");
        everyPageIsTheSame();
    }

    @Test
    void eventsAreMergedSplitAndPutBackAlike() {
        String event = report(0).get("id").asString();
        String other = report(2).get("id").asString();
        post("/event-merge", Map.of("id", event, "other", other, "as", "Awa"));
        assertSame("/event?id=" + event);
        assertSame("/events");
        String member = member(event);
        post("/event-split", Map.of("id", event, "report", member, "as", "Ben"));
        assertSame("/event?id=" + event);
        assertSame("/events.csv");
    }

    @Test
    void actorsAreMergedSplitAndPutBackAlike() {
        String police = "body:COP@NGA";
        post("/actor-merge", Map.of("id", police, "other", "words:protesters@NGA", "as", "Awa"));
        assertSame("/actor?id=" + police);
        post("/actor-split", Map.of("id", police, "alias", box(police), "as", "Ben"));
        assertSame("/actor?id=" + police);
        assertSame("/actors.csv");
        assertThat(base.get("/actors.csv").body()).contains("alias:");
        Matcher decision = EDIT.matcher(file.get("/actor?id=" + police).body());
        assertThat(decision.find()).isTrue();
        post("/actor-undo", Map.of("id", police, "edit", decision.group(1), "as", "Ben"));
        everyPageIsTheSame();
    }

    /** The first words of an actor, as a form names them. */
    private String box(String actor) {
        Matcher alias = ALIAS.matcher(file.get("/actor?id=" + actor).body());
        assertThat(alias.find()).isTrue();
        return alias.group(1);
    }

    /** The first report of an event, as a form names it. */
    private String member(String event) {
        Matcher member = MEMBER.matcher(file.get("/event?id=" + event).body());
        assertThat(member.find()).isTrue();
        return member.group(1);
    }

    @Test
    void theFileOfDecisionsIsTheSame() {
        post("/review-accept", form("at", report(0), Map.of()));
        String decisions = base.post("/review-export", Map.of()).body();
        assertThat(decisions).contains("\"Awa\"");
        assertThat(lines(decisions))
                .isEqualTo(lines(file.post("/review-export", Map.of()).body()));
    }

    /** How many reports of a country there are, as a form tells it. */
    private String matching(String country) {
        return JsonMapper.builder()
                .build()
                .readTree(file.get("/reports.json?country=" + country).body())
                .at("/paging/matching")
                .asString();
    }

    private static Map<String, String> form(String which, JsonNode report, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(more);
        form.put("as", "Awa");
        form.put(which, report.get("id").asString());
        form.put(which + "-in", report.get("document").asString());
        return form;
    }
}
