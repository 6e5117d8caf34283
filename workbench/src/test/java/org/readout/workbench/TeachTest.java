package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report teaches is shown, kept, used in the next reading and taken back, by forms without a script. */
final class TeachTest {

    private static final String ARTICLE = "Fighters of the Ashen Dawn killed two villagers near Gao on Sunday.";
    private static final String OTHER = "Soldiers arrested a commander of the Ashen Dawn in Timbuktu on Monday.\n\n"
            + "The Ashen Dawn attacked a convoy near Old Mill Checkpoint on Tuesday.";

    @TempDir
    Path folder;

    private Served served;
    private Map<String, String> report;

    @BeforeEach
    void read() {
        served = Served.in(folder);
        served.post("/add-text", Map.of("text", ARTICLE, "title", "gao", "published", "2024-06-10"));
        report = report("/reports.json?search=villagers");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Map<String, String> report(String list) {
        String json = served.get(list).body();
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("id", found("\"id\":\"([0-9a-f]{16})\"", json));
        ids.put("document", found("\"document\":\"([^\"]+)\"", json));
        return ids;
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** The fields of the form for the first party. */
    private Map<String, String> name(String country, String sectors) {
        return form(
                "name-1",
                "words",
                "Ashen Dawn",
                "name",
                "Ashen Dawn",
                "kind",
                "armed",
                "country",
                country,
                "sectors",
                sectors);
    }

    private Map<String, String> form(String key, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(report);
        form.put("form", key);
        for (int i = 0; i < fields.length; i += 2) {
            form.put(key + "-" + fields[i], fields[i + 1]);
        }
        return form;
    }

    private String shown(Map<String, String> form) {
        return served.get("/teach?" + Served.form(form)).body();
    }

    private String kept(Map<String, String> form) {
        HttpResponse<String> answer = served.post("/teach-keep", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return served.get(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    private String tried(String text) {
        return served.post("/try", Map.of("text", text, "published", "2024-06-12"))
                .body();
    }

    private Path file(String name) {
        return folder.resolve("test.data").resolve(name);
    }

    @Test
    void aNameThatIsTaughtIsCodedInTheNextArticle() throws IOException {
        assertThat(tried(OTHER)).doesNotContain("MLI REB");
        assertThat(served.get("/report?" + Served.form(report)).body()).contains("Use in later readings");
        assertThat(served.get("/teach?" + Served.form(report)).body())
                .contains("value=\"Fighters of the Ashen Dawn\"", "Another name", "Show the entry")
                .doesNotContain("Keep it");
        assertThat(shown(name("MLI", "REB")))
                .contains("test.data/organisations.txt", "Ashen Dawn | armed | MLI | REB", "Keep it");
        assertThat(file("organisations.txt")).doesNotExist();

        assertThat(kept(name("MLI", "REB"))).contains("Kept in test.data/organisations.txt", "Ashen Dawn | armed");
        assertThat(Files.readString(file("organisations.txt")))
                .contains(
                        "# From report " + report.get("id") + " of gao, 2026-01-02\nAshen Dawn | armed | MLI | REB\n");
        assertThat(tried(OTHER)).contains("MLI REB");
        served.post("/add-text", Map.of("text", OTHER, "title", "timbuktu", "published", "2024-06-12"));
        assertThat(served.get("/reports.json?search=convoy&country=MLI&sector=REB")
                        .body())
                .contains("timbuktu");
        assertThat(served.get("/runs.json").body()).contains("\"rules\":\"rules-1\"", "rules-1+own-");
    }

    @Test
    void theSameTextIsReadAnewOnceSomethingIsTaught() {
        served.post("/add-text", Map.of("text", ARTICLE, "title", "gao", "published", "2024-06-10"));
        assertThat(served.get("/runs.json").body()).contains("\"unchanged\":1");
        kept(name("MLI", "REB"));
        served.post("/add-text", Map.of("text", ARTICLE, "title", "gao", "published", "2024-06-10"));
        assertThat(found(
                        "\"number\":3,.*?\"unchanged\":([0-9])",
                        served.get("/runs.json").body()))
                .isEqualTo("0");
        assertThat(served.get("/report?" + Served.form(report)).body()).contains("MLI REB");
    }

    @Test
    void whatIsKeptIsReadAgainOnDemand() {
        served.post("/read-again", Map.of());
        assertThat(served.get("/runs.json").body()).contains("the kept documents again", "\"unchanged\":1");
        kept(name("MLI", "REB"));
        assertThat(served.get("/report?" + Served.form(report)).body()).doesNotContain("MLI REB");
        assertThat(served.get("/own-data").body()).contains("Read the 1 kept document again");
        served.post("/read-again", Map.of());
        assertThat(served.get("/report?" + Served.form(report)).body()).contains("MLI REB");
    }

    @Test
    void anEntryIsTakenBack() {
        kept(name("MLI", "REB"));
        Map<String, String> entry =
                Map.of("file", "organisations.txt", "line", "3", "text", "Ashen Dawn | armed | MLI | REB");
        HttpResponse<String> answer = served.post("/own-data-remove", entry);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(served.get("/own-data").body()).doesNotContain("Ashen Dawn");
        assertThat(tried(OTHER)).doesNotContain("MLI REB");
        assertThat(served.post("/own-data-remove", entry).statusCode()).isEqualTo(404);
    }

    @Test
    void whenACodesLastExampleIsTakenOutTheCodeIsIdle() throws IOException {
        Path examples = Files.createDirectories(folder.resolve("test.data/examples"));
        Files.writeString(
                examples.resolve("roads.txt"),
                "@code ACCESS who can pass where\n\n[Guards]{a1} [shut]{1 ACCESS} [the gate]{r1}.\n");
        assertThat(served.get("/codebook").body()).contains("ACCESS").doesNotContain("no example carries it");
        HttpResponse<String> answer = served.post(
                "/own-data-remove",
                Map.of(
                        "file",
                        "examples/roads.txt",
                        "line",
                        "3",
                        "text",
                        "[Guards]{a1} [shut]{1 ACCESS} [the gate]{r1}."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(served.get("/own-data").statusCode()).isEqualTo(200);
        assertThat(served.get("/codebook").body()).contains("no example carries it, so nothing is coded with it");
        assertThat(tried(OTHER)).contains("Timbuktu");
    }

    @Test
    void aPlaceAnOfficeAWordAndAnExampleAreTaught() {
        kept(form(
                "place",
                "words",
                "Old Mill Checkpoint",
                "name",
                "Old Mill Checkpoint",
                "kind",
                "crossing",
                "country",
                "mli",
                "point",
                "16.2, 1.5"));
        assertThat(tried(OTHER)).contains("Old Mill Checkpoint");
        assertThat(shown(form("place", "words", "Gaoo", "name", "Gao", "known", "1", "kind", "site")))
                .contains("places.txt", "Gao | ", "| MLI | 16.", "Gaoo");
        kept(form(
                "office", "office", "Foreign Minister", "country", "MLI", "person", "Awa Keita", "from", "2024-01-02"));
        assertThat(tried("The Malian foreign minister condemned the attack on Saturday."))
                .contains("Awa Keita");
        kept(form("word", "class", "v", "pattern", "frog", "tells", "COERCE", "modes", "arrest"));
        assertThat(tried("Police frogged three students in Lagos on Friday.")).contains("COERCE / arrest");
        kept(form("word", "class", "v", "pattern", "arrest", "tells", "none"));
        assertThat(tried("Police arrested three students in Lagos on Friday.")).contains("<strong>0</strong> reports");
        assertThat(kept(form("example", "tells", "report"))).contains("examples/reviewed.txt", "{1 ASSAULT");
        assertThat(served.get("/own-data.json").body())
                .contains(
                        "places.txt", "persons.txt", "lexicon/coerce.txt", "lexicon/none.txt", "examples/reviewed.txt");
    }

    @Test
    void whatIsWrongIsToldAndNothingWritten() {
        assertThat(shown(name("MLX", "REB")))
                .contains("It cannot be kept", "unknown country MLX")
                .doesNotContain("Keep it");
        assertThat(shown(name("MLI", "REBS"))).contains("unknown sector REBS").doesNotContain("Keep it");
        assertThat(shown(form("office", "office", "minister", "country", "MLI", "person", "Awa", "from", "May")))
                .contains("May is no day");
        assertThat(served.post("/teach-keep", name("MLX", "REB")).statusCode()).isEqualTo(400);
        kept(name("MLI", "REB"));
        assertThat(shown(name("NER", "MIL"))).contains("already names");
        assertThat(served.get("/own-data.csv").body().lines()).hasSize(2);
    }

    @Test
    void withoutTheTokenNothingIsWritten() {
        for (String path : new String[] {"/teach-keep", "/own-data-remove"}) {
            HttpResponse<String> answer = served.send(served.request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(Served.form(name("MLI", "REB"))))
                    .build());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(file("organisations.txt")).doesNotExist();
    }

    @Test
    void withoutAFolderItIsRefusedAndSaidHow(@TempDir Path other) {
        try (Served bare = Served.withoutData(other)) {
            bare.post("/add-text", Map.of("text", ARTICLE, "title", "gao", "published", "2024-06-10"));
            assertThat(bare.get("/own-data").body()).contains("readout serve ARCHIVE --data FOLDER");
            assertThat(bare.get("/teach?" + Served.form(name("MLI", "REB"))).body())
                    .contains("--data FOLDER")
                    .doesNotContain("Keep it");
            HttpResponse<String> answer = bare.post("/teach-keep", name("MLI", "REB"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("--data FOLDER");
        }
    }
}
