package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.export.ExportFormats;

/** Handing on what an archive holds, with the bundled net and data. */
final class ExportTest {

    @TempDir
    static Path folder;

    private static String archive;
    private static Path articles;

    /** Three articles; of one the actor is unknown. */
    @BeforeAll
    static void read() throws IOException {
        archive = folder.resolve("crisis.readout").toString();
        articles = Files.createDirectory(folder.resolve("articles"));
        article("2016-06-06-lagos.txt", "Police in Lagos arrested ten protesters on Friday.");
        article("2016-06-07-bamako.txt", "Soldiers killed three farmers in Bamako on Monday.");
        article("2016-06-08-accra.txt", "Four people were killed in Accra on Tuesday.");
        run("read", articles.toString(), "--archive", archive);
    }

    private static void article(String name, String text) throws IOException {
        Files.writeString(articles.resolve(name), text);
    }

    private static Invocation run(String... arguments) {
        return Invocation.of(folder, arguments);
    }

    private static Invocation export(String... more) {
        List<String> arguments = new ArrayList<>(List.of("export", archive));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void exactlyTheFilteredViewIsWrittenAndCounted() {
        Invocation export = export("--country", "NGA", "--format", "csv");
        assertThat(export.exit()).isEqualTo(ExitCode.DONE);
        assertThat(export.out())
                .isEqualTo(run("reports", archive, "--country", "NGA", "--format", "csv")
                        .out())
                .contains("ten protesters")
                .doesNotContain("farmers");
        assertThat(export.err()).isEqualTo("1 matching (3 total)\ncsv: 1 record\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.csv",
                "a.jsonl",
                "a.html",
                "a.parquet",
                "a.txt",
                "a.plover.jsonl",
                "a.polecat.txt",
                "a.icews.tab",
                "a.petrarch.txt",
                "a.phoenix.txt",
                "a.gdelt.csv",
                "a.ftm.json",
                "a.gephi.zip",
                "a.gexf",
                "a.kumu.zip",
                "a.timeline.json",
                "a.doccano.jsonl",
                "a.jsonld"
            })
    void theFileNameTellsTheFormat(String name) throws IOException {
        Invocation export = export("-o", file("export-" + name));
        assertThat(export.exit()).as(export.err()).isEqualTo(ExitCode.DONE);
        Invocation reports = run("reports", archive, "-o", file("reports-" + name));
        assertThat(reports.exit()).as(reports.err()).isEqualTo(ExitCode.DONE);
        byte[] written = Files.readAllBytes(folder.resolve("export-" + name));
        assertThat(written).isNotEmpty();
        assertThat(folder.resolve("reports-" + name)).hasBinaryContent(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.petrarch.txt", "a.gdelt.csv"})
    void readingWritesWhatExportingWrites(String name) throws IOException {
        export("-o", file("export-" + name));
        Invocation read = run("read", articles.toString(), "-o", file("read-" + name));
        assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("read-" + name))
                .hasBinaryContent(Files.readAllBytes(folder.resolve("export-" + name)));
    }

    @Test
    void whatAFormatCannotHoldIsToldWithTheReason() {
        Invocation export = export("--format", "plover");
        assertThat(export.err())
                .startsWith(
                        "3 matching (3 total)\nplover: 2 records, 1 report left out. Holds only acts of the 16 types that have a day");
    }

    @Test
    void aBundleCanBeVerifiedAndSaysWhatWasAskedFor() throws IOException {
        Invocation export = export("--bundle", file("out.zip"), "--country", "NGA", "--type", "coerce");
        assertThat(export.exit()).as(export.err()).isEqualTo(ExitCode.DONE);
        assertThat(export.err()).startsWith("1 matching (3 total)\ncsv: 1 record\njsonl: 1 record\nhtml: 1 record\n");
        try (ZipFile zip = new ZipFile(file("out.zip"))) {
            String query =
                    new String(zip.getInputStream(zip.getEntry("query.json")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(query)
                    .contains("\"--country NGA\"", "\"--type coerce\"", "\"matching\" : 1", "\"total\" : 3", "\"net\"")
                    .contains("2026-01-02T03:04:05Z", "crisis.readout")
                    .doesNotContain("--bundle");
        }
    }

    @Test
    void exportedArticlesCanBeReadAgain() {
        export("--include", "documents,quotes,notices", "-o", file("all.jsonl"));
        Invocation read = run("read", file("all.jsonl"), "--format", "csv");
        assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.DONE);
        assertThat(read.out()).contains("ten protesters", "three farmers");
        assertThat(read.err()).endsWith("3 read\n");
    }

    @Test
    void whatIsReadIntoAnArchiveCanBeWrittenAsAFileAtOnce() throws IOException {
        Invocation read =
                run("read", articles.toString(), "--archive", file("other.readout"), "-o", file("now.gdelt.csv"));
        assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("now.gdelt.csv")).content().contains("NGACOP");
        assertThat(run("reports", file("other.readout")).err()).isEqualTo("3 matching (3 total)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--format xls              | \"xls\" is none of csv, jsonl, html, parquet",
                "''                       | a format is needed: -o FILE with an ending such as .csv",
                "-o mali.xlsx              | no format is known by the name of mali.xlsx",
                "--format conllu           | an archive keeps no sentences",
                "--format gdelt --include quotes | --include needs --format jsonl, not gdelt",
                "-o a.csv --bundle b.zip   | -o and --bundle are two places",
                "--format csv --typ AID    | unknown option \"--typ\"; did you mean --type?",
            })
    void wrongUseEndsWithTwoAndSaysWhatWasExpected(String line, String expected) {
        String[] more = line.isBlank() ? new String[0] : line.strip().split(" +");
        Invocation wrong = export(more);
        assertThat(wrong.err()).contains(expected);
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void neitherFileNorBundleOverwritesTheArchive() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(archive));
        for (Invocation wrong : List.of(
                export("-o", archive, "--format", "csv"),
                export("--bundle", archive),
                export("--bundle", archive + "-wal"))) {
            assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(wrong.err()).contains("would overwrite the archive");
        }
        assertThat(Path.of(archive)).hasBinaryContent(before);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAFailure() {
        for (Invocation failed :
                List.of(export("-o", file("no/such/folder.parquet")), export("--bundle", file("no/such/folder.zip")))) {
            assertThat(failed.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(failed.err()).contains("cannot write", "folder");
        }
    }

    @Test
    void theHelpTellsEveryFormatAndWhatItLoses() {
        String help = run("export", "--help").out().replaceAll("\\s+", " ");
        ExportFormats.all()
                .forEach(format ->
                        assertThat(help).contains(format.name() + " (", format.description(), format.loses()));
    }
}
