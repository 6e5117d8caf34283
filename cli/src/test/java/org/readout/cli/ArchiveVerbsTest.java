package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Archive;
import org.readout.archive.Decision;
import org.readout.archive.FilterWords;
import org.readout.archive.Order;
import org.readout.archive.StoredReport;

/** Reading into an archive and looking into it, with the bundled net and data. */
final class ArchiveVerbsTest {

    @TempDir
    Path folder;

    private String archive;
    private Path articles;

    @BeforeEach
    void write() throws IOException {
        archive = folder.resolve("crisis.readout").toString();
        articles = Files.createDirectory(folder.resolve("articles"));
        article("2016-06-06-lagos.txt", "Police in Lagos arrested ten protesters on Friday.");
        article("2016-06-07-bamako.txt", "Soldiers killed three farmers in Bamako on Monday.");
    }

    private void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    private Invocation read(String... more) {
        List<String> arguments = new ArrayList<>(List.of("read", articles.toString(), "--archive", archive));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void whatIsReadIntoAnArchiveIsNotPrintedButFoundThere() {
        Invocation read = read();
        assertThat(read.exit()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).isEmpty();
        assertThat(read.err()).endsWith("2 read\n");
        Invocation reports = run("reports", archive);
        assertThat(reports.exit()).isEqualTo(ExitCode.DONE);
        assertThat(reports.out()).contains("COERCE/arrest", "ten protesters", "ASSAULT", "three farmers");
        assertThat(reports.err()).isEqualTo("2 matching (2 total)\n");
    }

    @Test
    void whatIsUnchangedIsNotReadAgainAndPrintedAllTheSame() {
        Invocation first = read("--format", "jsonl", "--include", "documents,quotes,notices");
        Invocation second = read("--format", "jsonl", "--include", "documents,quotes,notices");
        assertThat(first.out()).contains("\"kind\":\"report\"", "\"kind\":\"notice\"");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(first.err()).endsWith("2 read\n");
        assertThat(second.err()).isEqualTo("0 read, 2 unchanged\n");
    }

    @Test
    void readingIntoAnArchivePrintsWhatReadingWithoutOnePrints() {
        Invocation without = run("read", articles.toString(), "--format", "jsonl");
        assertThat(read("--format", "jsonl").out()).isEqualTo(without.out());
        assertThat(run("reports", archive, "--format", "jsonl")
                        .out()
                        .replaceAll(",\"review\":\"open\",\"event\":\"[0-9a-f]+\"|,\"id\":\"(body|words):[^\"]+\"", ""))
                .as("besides what an archive alone knows")
                .isEqualTo(without.out());
    }

    @Test
    void whatIsHandedOnTellsItsReviewAndItsEvent() {
        read();
        String event = run("events", archive, "--type", "COERCE", "--format", "jsonl")
                .out()
                .replaceAll("(?s).*?\"id\":\"([0-9a-f]+)\".*", "$1");
        reject("COERCE");
        for (String verb : List.of("reports", "export")) {
            assertThat(run(verb, archive, "--format", "jsonl").out().lines())
                    .anyMatch(line -> line.contains("ten protesters")
                            && line.contains("\"review\":\"rejected\",\"event\":\"" + event + "\""))
                    .anyMatch(line -> line.contains("three farmers") && line.contains("\"review\":\"open\""));
            assertThat(run(verb, archive, "--format", "csv").out()).contains(",rejected," + event);
            assertThat(run(verb, archive, "--format", "html").out())
                    .contains("<span class=\"flag\">rejected</span>", event);
            assertThat(run(verb, archive, "--format", "table").out()).contains("rejected");
        }
        assertThat(run("export", archive, "--format", "gdelt").err())
                .startsWith(
                        "2 matching (2 total)\ngdelt: 1 record, 1 report left out. Holds only acts of the 16 types that occurred, that nobody");
    }

    @Test
    void eventsAreMergedAndSplitWithANameAndTheDecisionIsTakenBack() throws IOException {
        article("2016-06-08-wire.txt", "Police in Lagos arrested ten protesters on Saturday.");
        read();
        String[] events = run("events", archive, "--type", "COERCE", "-q")
                .out()
                .lines()
                .map(line -> line.replaceAll(".*  ", ""))
                .toArray(String[]::new);
        assertThat(events).hasSize(2);
        String both = String.join(",", events);
        Invocation nameless = run("events", archive, "--merge", both);
        assertThat(nameless.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(nameless.err()).contains("--as NAME");
        Invocation merge = run("events", archive, "--merge", both, "--as", "Awa");
        assertThat(merge.exit()).as(merge.err()).isEqualTo(ExitCode.DONE);
        assertThat(merge.out()).contains("  merged  2 reports  Awa  2026-01-02T03:04:05Z");
        assertThat(run("events", archive).err()).isEqualTo("2 matching (2 total)\n");
        String decision = merge.out().substring(0, merge.out().indexOf(' '));
        assertThat(run("events", archive, "--undo", decision, "--as", "Ben").exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("events", archive).err()).isEqualTo("3 matching (3 total)\n");
        assertThat(run("events", archive, "--decisions").out().lines()).hasSize(2);
        assertThat(run("events", archive, "--undo", decision, "--as", "Ben").err())
                .contains("no decision", "stands");
        assertThat(run("events", archive, "--split", "nonsense", "--as", "Awa").err())
                .contains("there is no report nonsense");
    }

    @Test
    void actorsAreListedMergedAndSplitWithANameAndTheDecisionIsTakenBack() throws IOException {
        article("2016-06-08-wire.txt", "Armed soldiers killed three farmers in Bamako on Tuesday.");
        read();
        Invocation list = run("actors", archive, "--type", "ASSAULT");
        assertThat(list.err()).isEqualTo("3 actors in 2 matching reports (3 total)\n");
        assertThat(list.out()).contains("acts 1, receives 0, speaks 0  \"Armed soldiers\"");
        List<String> soldiers = run("actors", archive, "--actor", "soldiers", "-q")
                .out()
                .lines()
                .filter(line -> line.contains("oldiers"))
                .map(line -> line.replaceAll(".*  ", ""))
                .toList();
        assertThat(soldiers).hasSize(2);
        String[] merging = {"actors", archive, "--merge", soldiers.get(0), "--with", soldiers.get(1)};
        assertThat(run(merging).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run(merging).err()).contains("--as NAME");
        Invocation merge =
                run(Stream.concat(Stream.of(merging), Stream.of("--as", "Awa")).toArray(String[]::new));
        assertThat(merge.exit()).as(merge.err()).isEqualTo(ExitCode.DONE);
        assertThat(merge.out())
                .contains("  merged  " + soldiers.get(1) + " -> " + soldiers.get(0) + "  Awa  2026-01-02T03:04:05Z");
        assertThat(run("actors", archive, "--type", "ASSAULT").err()).startsWith("2 actors in");
        assertThat(run("reports", archive, "--actor-is", soldiers.get(1)).err()).startsWith("2 matching");
        Invocation split =
                run("actors", archive, "--split", soldiers.get(0), "--alias", "Armed soldiers", "--as", "Awa");
        assertThat(split.out()).contains("  split  \"Armed soldiers\" of " + soldiers.get(0) + " -> alias:");
        String decision = merge.out().substring(0, merge.out().indexOf(' '));
        assertThat(run("actors", archive, "--undo", decision, "--as", "Ben").exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("actors", archive, "--type", "ASSAULT").err()).startsWith("3 actors in");
        assertThat(run("actors", archive, "--decisions").out().lines()).hasSize(3);
    }

    @Test
    void decisionsAboutActorsGoToAnotherCopyAsLines() throws IOException {
        read();
        run("actors", archive, "--merge", "body:COP@NGA", "--with", "words:protesters@NGA", "--as", "Awa");
        Invocation lines = run("actors", archive, "--decisions", "--format", "jsonl");
        assertThat(lines.out()).startsWith("{\"kind\":\"actor-decision\"").hasLineCount(1);
        Path file = Files.writeString(folder.resolve("decisions.jsonl"), lines.out() + "nonsense\n");
        String copy = folder.resolve("copy.readout").toString();
        run("read", articles.toString(), "--archive", copy);
        Invocation taken = run("actors", copy, "--take", file.toString());
        assertThat(taken.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(taken.err()).contains("line 2", "1 taken over, 0 known, 1 left out");
        assertThat(run("actors", copy, "--format", "jsonl").out())
                .isEqualTo(run("actors", archive, "--format", "jsonl").out())
                .contains("\"id\":\"body:COP@NGA\"")
                .doesNotContain("\"id\":\"words:protesters@NGA\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--merge body:COP@NGA --undo x --as Awa        | make one at a time",
                "--with body:COP@NGA --as Awa                  | make one at a time",
                "--merge body:COP@NGA --as Awa                 | --merge needs another actor: --with ACTOR",
                "--merge nobody --with body:COP@NGA --as Awa   | there is no actor nobody",
                "--split body:COP@NGA --alias they --as Awa    | --split needs words that the actor is written with",
                "--undo nonsense --as Awa                      | no decision nonsense stands",
                "--take nowhere.jsonl                          | cannot read nowhere.jsonl",
            })
    void aDecisionAboutActorsThatCannotBeMadeSaysWhy(String line, String expected) {
        read();
        Invocation wrong = run(Stream.concat(Stream.of("actors", archive), Stream.of(line.split(" ")))
                .toArray(String[]::new));
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains(expected);
    }

    private void reject(String type) {
        try (Archive opened = Archive.open(archive)) {
            StoredReport report = opened.reports()
                    .page(FilterWords.parse(Map.of("type", type)), Order.KEPT, 0, 1)
                    .items()
                    .get(0);
            opened.reviews()
                    .decide(
                            report.document().id(),
                            report.asRead().id(),
                            new Decision.Rejected("not arrested"),
                            "Awa",
                            Instant.EPOCH);
        }
    }

    @Test
    void aChangedArticleIsReadAgainAndItsOldIdsLeadOn() throws IOException {
        String before = read("--format", "csv").out();
        String oldId = before.lines()
                .filter(line -> line.contains("lagos"))
                .findFirst()
                .orElseThrow()
                .split(",", -1)[0];
        article("2016-06-06-lagos.txt", "Correction. Police in Lagos arrested ten protesters on Friday.");
        assertThat(read().err()).endsWith("1 read, 1 unchanged\n");
        Invocation found = run("reports", archive, "--id", oldId, "--format", "csv");
        assertThat(found.err()).isEqualTo("1 matching (2 total)\n");
        assertThat(found.out()).contains("ten protesters").doesNotContain(oldId);
    }

    @Test
    void whatIsLeftOutIsToldByTheRun() throws IOException {
        article("empty.txt", "");
        Invocation read = read();
        assertThat(read.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(run("info", archive).out())
                .contains("documents  2 (2 versions)", "2026-01-02T03:04:05Z", "1 skipped (1 empty)")
                .doesNotContain("not finished");
    }

    @ParameterizedTest
    @CsvSource({
        "--type,      coerce,       ten protesters",
        "--type,      'AID,ASSAULT', three farmers",
        "--country,   nga,          ten protesters",
        "--actor,     soldiers,     three farmers",
        "--recipient, protester*,   ten protesters",
        "--place,     bamako,       three farmers",
        "--search,    killed,       three farmers",
        "--text,      bamako,       three farmers",
        "--from,      2016-06-04,   three farmers",
        "--to,        2016-06-05,   ten protesters",
    })
    void aFilterLeavesWhatItNames(String filter, String value, String expected) {
        read();
        Invocation reports = run("reports", archive, filter, value, "--format", "csv");
        assertThat(reports.err()).isEqualTo("1 matching (2 total)\n");
        assertThat(reports.out().lines()).hasSize(2).last().asString().contains(expected);
    }

    @Test
    void whereNothingIsFoundTheCauseIsTold() throws IOException {
        read();
        assertThat(run("reports", archive, "--type", "AID").err()).isEqualTo("0 matching (2 total)\n");
        Path garden = Files.writeString(folder.resolve("garden.txt"), "The roses are in bloom.");
        String other = folder.resolve("garden.readout").toString();
        run("read", garden.toString(), "--archive", other);
        assertThat(run("reports", other).err()).isEqualTo("1 document read, but nothing in it is coded\n");
    }

    @Test
    void twoRunsByTheSameRulesDoNotDiffer() {
        read();
        read();
        Invocation diff = run("diff", archive, "1", "2");
        assertThat(diff.exit()).isEqualTo(ExitCode.DONE);
        assertThat(diff.out()).endsWith("0 gone, 0 new, 0 changed, 2 the same, in 2 shared documents\n");
    }

    @Test
    void diffShowsWhatAChangedArticleNoLongerTells() throws IOException {
        read();
        article("2016-06-07-bamako.txt", "It rained in Bamako.");
        read();
        assertThat(run("diff", archive, "1", "2").out())
                .contains("  gone     ASSAULT", "Soldiers -> three farmers", "1 gone, 0 new");
    }

    @Test
    void checkEndsWithOneWhereSomethingWasChanged() throws SQLException {
        read();
        Invocation sound = run("check", archive);
        assertThat(sound.exit()).isEqualTo(ExitCode.DONE);
        assertThat(sound.err()).startsWith("as it was stored: 2 versions of 2 documents, 2 reports");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + archive);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE version SET text = replace(text, 'ten', 'two')");
        }
        Invocation changed = run("check", archive);
        assertThat(changed.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(changed.out()).contains("lagos.txt: its text", "does not stand at");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reports nowhere.readout                    | no such archive: nowhere.readout",
                "check nowhere.readout                      | no such archive: nowhere.readout",
                "reports nowhere.readout --type COERSE      | \"COERSE\" is none of agree, consult",
                "reports nowhere.readout --status done      | \"done\" is none of occurred, planned",
                "reports nowhere.readout --country Mali     | \"Mali\" is no country; expected an ISO 3166 code",
                "reports nowhere.readout --search !!        | \"!!\" has no word to look for",
                "reports nowhere.readout --from 2016-06-02 --to 2016-06-01 | --to: 2016-06-01 is before 2016-06-02",
                "reports nowhere.readout --format conllu    | an archive keeps no sentences",
                "reports nowhere.readout --format jsonl --include statements | an archive keeps no statements",
                "reports nowhere.readout --format jsonl --include places | an archive keeps no places",
                "reports nowhere.readout --typ AID          | unknown option \"--typ\"; did you mean --type?",
                "diff nowhere.readout one two               | \"one\" is no number of a run",
                "diff 1                                     | [ARCHIVE] EARLIER LATER",
            })
    void wrongUseEndsWithTwoAndSaysWhatWasExpected(String line, String expected) {
        Invocation wrong = run(line.strip().split(" "));
        assertThat(wrong.err()).contains(expected);
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void aRunThatIsNotThereIsWrongUse() {
        read();
        Invocation diff = run("diff", archive, "1", "7");
        assertThat(diff.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(diff.err()).contains("no run 7 in this archive; it has 1 run");
    }

    @Test
    void aFileThatIsNoArchiveFailsAndStaysAsItIs() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "Buy milk. ".repeat(40));
        for (String verb : new String[] {"reports", "check", "info"}) {
            Invocation failed = run(verb, notes.toString());
            assertThat(failed.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(failed.err()).startsWith("readout: " + notes + ": is no Readout archive");
        }
        Invocation read = run("read", articles.toString(), "--archive", notes.toString());
        assertThat(read.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(notes).content().startsWith("Buy milk.");
    }

    @Test
    void theArchiveCanBeSetForAFolder() throws IOException {
        Files.writeString(folder.resolve("readout.toml"), "archive = \"" + archive + "\"\n");
        assertThat(run("read", articles.toString()).out()).isEmpty();
        assertThat(run("reports").err()).isEqualTo("2 matching (2 total)\n");
        assertThat(run("events", "--type", "coerce").err()).isEqualTo("1 matching (2 total)\n");
        assertThat(run("check").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("reviews").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("info").out()).contains("program", "documents  2 (2 versions)");
        assertThat(run("read", articles.toString()).err()).endsWith("0 read, 2 unchanged\n");
        assertThat(run("diff", "1", "2").exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void eventsArePrintedWithTheirReportsAndWhatTiesThem() throws IOException {
        article("2016-06-06-wire.txt", "On Friday, police in Lagos arrested ten protesters, a witness said.");
        read();
        Invocation table = run("events", archive);
        assertThat(table.err()).isEqualTo("2 matching (2 total)\n");
        assertThat(table.out()).contains("2 reports, 2 documents", "2016-06-03  COERCE");
        Invocation lines = run("events", archive, "--format", "jsonl", "--actor", "police");
        assertThat(lines.out().lines()).hasSize(1);
        assertThat(lines.out()).contains("\"corroborated\":true", "\"tie\":\"same-day");
        assertThat(run("info", archive).out()).contains("events     2\n");
    }

    @Test
    void decisionsAreTakenOverFromAnotherCopy() throws IOException {
        read();
        try (Archive opened = Archive.open(archive)) {
            StoredReport report =
                    opened.reports().page(List.of(), Order.KEPT, 0, 1).items().get(0);
            opened.reviews()
                    .decide(
                            report.document().id(),
                            report.asRead().id(),
                            new Decision.Rejected("a year ago"),
                            "Awa",
                            Instant.EPOCH);
        }
        String decisions = run("reviews", archive).out();
        assertThat(decisions).contains("\"decision\":\"rejected\"", "\"reason\":\"a year ago\"");
        Path file = Files.writeString(folder.resolve("decisions.jsonl"), decisions + "nonsense\n");
        String copy = folder.resolve("copy.readout").toString();
        run("read", articles.toString(), "--archive", copy);
        Invocation taken = run("reviews", copy, "--take", file.toString());
        assertThat(taken.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(taken.err()).contains("line 2", "1 taken over, 0 known, 1 left out");
        assertThat(run("reports", copy, "--review", "rejected").err()).isEqualTo("1 matching (2 total)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"crisis.readout", "articles/../crisis.readout", "link.readout", "crisis.readout-wal"})
    void outputNeverOverwritesTheArchive(String name) throws IOException {
        read();
        byte[] before = Files.readAllBytes(Path.of(archive));
        Files.createSymbolicLink(folder.resolve("link.readout"), Path.of(archive));
        String output = folder.resolve(name).toString();
        for (Invocation wrong : List.of(run("reports", archive, "-o", output), read("-o", output))) {
            assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(wrong.err()).contains("would overwrite the archive " + archive);
        }
        assertThat(Path.of(archive)).hasBinaryContent(before);
    }

    @Test
    void anArchiveThatIsNotThereYetIsNotOverwrittenEither() {
        Invocation wrong = read("-o", archive);
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(archive)).doesNotExist();
    }

    @Test
    void aTitleWithHalfACharacterStopsNoRun() throws IOException {
        Path lines = Files.writeString(folder.resolve("news.jsonl"), """
                {"id":"a","title":"\\ud800","text":"Police in Lagos arrested ten protesters."}
                {"id":"b","text":"Soldiers killed three farmers in Bamako."}
                """);
        Invocation read = run("read", lines.toString(), "--archive", archive);
        assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.DONE);
        assertThat(run("reports", archive).err()).isEqualTo("2 matching (2 total)\n");
    }
}
