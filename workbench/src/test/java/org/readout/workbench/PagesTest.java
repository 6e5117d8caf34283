package org.readout.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Archive;
import org.readout.workbench.export.ArchivedLines;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages show of an archive with two small articles. */
final class PagesTest {

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

    private static JsonNode json(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static String page(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/reports", "/events", "/documents", "/actors", "/sources", "/runs", "/export", "/codebook"})
    void everyListIsAlsoJsonAndCsv(String path) {
        assertThat(page(path)).contains("href=\"" + path + ".json\"", "href=\"" + path + ".csv\"");
        assertThat(json(path + ".json").isObject()).isTrue();
        HttpResponse<String> csv = served.get(path + ".csv");
        assertThat(csv.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
        assertThat(csv.body().lines().count()).isGreaterThan(1);
    }

    @Test
    void filtersAreTheWordsOfTheCommandLineAndCountsSayWhatTheyLeave() {
        JsonNode all = json("/reports.json");
        JsonNode arrests = json("/reports.json?type=COERCE&country=NGA");
        assertThat(arrests.at("/paging/matching").asInt()).isEqualTo(1);
        assertThat(arrests.at("/total").asInt())
                .isEqualTo(all.at("/paging/matching").asInt())
                .isGreaterThan(3);
        assertThat(page("/reports?type=COERCE&country=NGA"))
                .contains("<strong>1</strong> matching (" + all.at("/total").asInt() + " total)");
        assertThat(arrests.at("/reports/0/sentence").asString())
                .isEqualTo("Police in Lagos arrested ten protesters on Friday.");
    }

    @Test
    void theFileHoldsExactlyTheRowsOfTheView() {
        int matching = json("/reports.json?country=MLI").at("/paging/matching").asInt();
        for (String path : new String[] {"/reports.csv?country=MLI", "/download?format=csv&country=MLI"}) {
            String file = served.get(path).body();
            assertThat(file.lines().count()).isEqualTo(1 + matching);
            assertThat(file)
                    .contains("Soldiers from Mali killed two rebels near Gao on Tuesday.")
                    .doesNotContain("Lagos");
        }
    }

    @Test
    void emptyListsNameTheirCause(@TempDir Path other) {
        assertThat(page("/reports?search=nothing+of+this")).contains("The filters hide all", "Take the filters away");
        try (Served empty = Served.in(other)) {
            assertThat(empty.get("/reports").body()).contains("Nothing has been read into this archive yet");
            assertThat(empty.get("/documents").body()).contains("Nothing has been read into this archive yet");
            empty.post("/add-text", Map.of("text", "The roses are in bloom.", "published", "2016-06-06"));
            assertThat(empty.get("/reports").body()).contains("Documents were read, but nothing in them is coded");
            assertThat(empty.get("/documents").body()).contains("nothing coded");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports?type=NONSENSE",
                "/reports?from=June",
                "/reports?from=2016-06-09&to=2016-06-02",
                "/reports?page=0",
                "/reports?page=abc",
                "/events?sort=luck",
                "/reports?search=%22%22",
                "/documents?text=-",
                "/document",
                "/download?format=doc",
                "/diff?earlier=1",
            })
    void wrongWordsInAnAddressAreToldAndNotPassedOver(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        assertThat(answer.body()).contains("Not understood");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/report?id=0000", "/document?id=none", "/event?id=0000", "/run?run=99", "/nowhere"})
    void whatIsNotThereIsFourOhFour(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aReportShowsTheWordsOfEachFieldAndWhyItIsSo() {
        JsonNode row = json("/reports.json?type=COERCE").at("/reports/0");
        String address = "?id=" + row.get("id").asString() + "&document="
                + row.get("document").asString();
        assertThat(page("/report" + address))
                .contains("actor-tag", "act-tag", "lexicon/coerce.txt", "on whose word".substring(3), "2016-06-03");
        String text = Served.ARRESTS.text();
        for (JsonNode field : json("/report.json" + address).get("fields")) {
            if (field.get("start").asInt() >= 0) {
                assertThat(text.substring(
                                field.get("start").asInt(), field.get("end").asInt()))
                        .isEqualTo(field.get("words").asString());
            }
        }
    }

    @Test
    void aDocumentShowsAllItsWordsInOrder() {
        StringBuilder text = new StringBuilder();
        for (JsonNode paragraph : json("/document.json?id=lagos.txt").at("/text/paragraphs")) {
            paragraph
                    .get("pieces")
                    .forEach(piece -> text.append(piece.get("text").asString()));
        }
        assertThat(text.toString()).isEqualTo(Served.ARRESTS.text().replace("\n\n", ""));
    }

    @Test
    void anEventIsFoundByAnyOfItsReports() {
        JsonNode event = json("/events.json?type=COERCE").at("/events/0");
        assertThat(page("/event?id=" + encoded(event.get("id").asString())))
                .contains("Police in Lagos arrested ten protesters", "single source");
    }

    @Test
    void whoIsListedLeadsToItsReports() {
        for (JsonNode party : json("/actors.json").get("parties")) {
            if (party.get("acts").asInt() > 0) {
                String reports = party.get("acting").asString().replace("/reports?", "/reports.json?");
                assertThat(json(reports).at("/paging/matching").asInt())
                        .as(party.toString())
                        .isEqualTo(party.get("acts").asInt());
            }
        }
    }

    @Test
    void documentsAndRunsCountTheirReportsAndTheEventsThatTheyTell() {
        long reports = json("/reports.json").at("/total").asLong();
        long events = json("/events.json").at("/paging/matching").asLong();
        for (String line : new String[] {"/documents.json documents", "/runs.json runs"}) {
            String[] pathAndList = line.split(" ", -1);
            long told = 0;
            long happened = 0;
            for (JsonNode row : json(pathAndList[0]).get(pathAndList[1])) {
                told += row.get("reports").asLong();
                happened += row.get("events").asLong();
            }
            assertThat(told).as(line).isEqualTo(reports);
            assertThat(happened).as(line).isEqualTo(events);
        }
        assertThat(page("/run?run=1")).contains(reports + " reports of " + events + " events");
    }

    @Test
    void whoIsQuotedStandsBesideTheOutletsThatQuote() {
        assertThat(page("/sources")).contains("Quoted by", "memory 1");
        assertThat(served.get("/sources.csv").body()).contains("outlets,outlets_most", ",1,memory 1");
    }

    @Test
    void aPermalinkOfTheTableLeadsToItsReport() {
        String table = served.get("/reports.csv").body();
        assertThat(table.lines().findFirst().orElseThrow()).endsWith(",permalink");
        table.lines()
                .skip(1)
                .forEach(row -> assertThat(page(row.substring(row.lastIndexOf(',') + 1)))
                        .contains(row.substring(0, row.indexOf(','))));
    }

    @Test
    void whatIsCountedAtTheSideIsFoundWhenItIsChosen() {
        for (JsonNode group : json("/reports.json").get("facets")) {
            for (JsonNode value : group.get("values")) {
                String chosen = value.get("href").asString().replace("/reports?", "/reports.json?");
                assertThat(json(chosen).at("/paging/matching").asInt())
                        .as(value.toString())
                        .isEqualTo(value.get("reports").asInt());
            }
        }
    }

    @Test
    void uploadedFilesAreReadAndWhatIsSkippedSaysWhy(@TempDir Path other) {
        try (Served target = Served.in(other)) {
            HttpResponse<String> answer = upload(
                    target,
                    "/add-files",
                    Map.of(
                            "../../etc/talks.txt",
                            "Police in Lagos arrested ten protesters on Friday.",
                            "empty.txt",
                            " "));
            assertThat(answer.statusCode()).isEqualTo(303);
            target.untilRead();
            assertThat(target.get("/documents").body()).contains("talks.txt").doesNotContain("etc");
            assertThat(target.get("/run?run=1").body()).contains("empty.txt", "is empty");
        }
    }

    @Test
    void whatAnotherArchiveExportedIsTakenOverAndNotReadAgain(@TempDir Path from, @TempDir Path into)
            throws IOException {
        try (Served source = Served.in(from);
                Served target = Served.in(into)) {
            source.post("/add-sample", Map.of());
            String exported = exported(from);
            assertThat(takenOver(target, Map.of("all.jsonl", exported)))
                    .contains("<p class=\"note\" role=\"status\">2 taken over</p>");
            assertThat(target.get("/reports.csv").body())
                    .isEqualTo(source.get("/reports.csv").body());
            String broken = exported.replace("\"text\":\"ten protesters\"", "\"text\":\"six protesters\"");
            assertThat(takenOver(target, Map.of("all.jsonl", broken)))
                    .contains("0 taken over, 1 unchanged, 1 left out (all.jsonl, line ", "six protesters");
            assertThat(upload(target, "/add-lines", Map.of()).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void whateverFileIsChosenItIsToldInAFewWords(@TempDir Path folder) throws IOException {
        try (Served target = Served.in(folder)) {
            target.post("/add-sample", Map.of());
            String exported = exported(folder);
            assertThat(takenOver(
                            target, Map.of("new.jsonl", exported.replace("lines:2", "lines:9"), "all.jsonl", exported)))
                    .contains("0 taken over, 2 unchanged (new.jsonl, line 1: ", "a newer one is needed");
            assertThat(takenOver(target, Map.of("none.jsonl", ""))).contains(">0 taken over</p>");
            String cyrillic = "\u0413\u0430\u043E ".repeat(10_000) + "\n";
            assertThat(takenOver(target, Map.of("text.txt", cyrillic.repeat(20))))
                    .contains("20 left out (text.txt, line 1: no JSON", "and 17 more)");
            String reports = exported.lines()
                    .filter(line -> !line.startsWith("{\"kind\":\"reading\""))
                    .collect(Collectors.joining("\n"));
            assertThat(takenOver(target, Map.of("part.jsonl", reports)))
                    .contains("no line tells who read it; export or read with --include all");
        }
    }

    private static String exported(Path folder) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        try (Archive archive =
                Archive.openForReading(folder.resolve("test.readout").toString())) {
            ArchivedLines.write(archive, lines);
        }
        return lines.toString(StandardCharsets.UTF_8);
    }

    /** The page that tells what became of files. */
    private static String takenOver(Served target, Map<String, String> files) {
        return target.after(upload(target, "/add-lines", files));
    }

    private static HttpResponse<String> upload(Served target, String path, Map<String, String> files) {
        String boundary = "b0undary";
        StringBuilder body = new StringBuilder(part(boundary, "csrf", "", target.token()));
        files.forEach((name, content) -> body.append(part(boundary, "files", name, content)));
        body.append("--").append(boundary).append("--\r\n");
        return target.send(target.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String part(String boundary, String name, String file, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"") + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void aSecondRunOfTheSameSampleChangesNothingAndIsCompared(@TempDir Path other) {
        try (Served target = Served.in(other)) {
            target.post("/add-sample", Map.of());
            target.post("/add-sample", Map.of());
            assertThat(target.get("/runs.json").body()).contains("\"unchanged\":2");
            assertThat(target.get("/diff?earlier=1&later=2").body()).contains("No difference");
        }
    }
}
