package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Correction;
import org.readout.archive.Decision;
import org.readout.archive.PartySummary;
import org.readout.archive.ReportRef;
import org.readout.archive.StoredReport;
import org.readout.model.Report;
import org.readout.testing.PostgresServer;

/** Import is export: what one archive hands on as JSON Lines, another one takes over, and hands on again. */
final class ImportTest {

    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");

    @TempDir
    static Path folder;

    private static String archive;
    private static Path exported;

    @TempDir
    Path place;

    /** Articles that were read, changed and read again; one tells nothing; people have decided on reports, events and actors. */
    @BeforeAll
    static void export() throws IOException {
        archive = folder.resolve("crisis.readout").toString();
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("2016-06-06-lagos.txt"),
                "Police in Lagos arrested ten protesters on Friday. \"They threw stones,\" a spokesman said.");
        Files.writeString(articles.resolve("2016-06-07-gao.txt"), "Soldiers killed three farmers in Gao on Monday.");
        Files.writeString(articles.resolve("2016-06-08-harvest.txt"), "The harvest in the valley was a good one.");
        Files.writeString(
                articles.resolve("2016-06-09-emoji.txt"),
                "\uD83D\uDD34 Rebels in Kidal reportedly abducted two nurses on Tuesday.");
        read(articles);
        Files.writeString(
                articles.resolve("2016-06-07-gao.txt"), "Updated. Soldiers killed four farmers in Gao on Monday.");
        read(articles);
        decide();
        exported = folder.resolve("crisis.jsonl");
        whole(archive, exported);
    }

    private static void read(Path articles) {
        Invocation read = Invocation.of(folder, "read", articles.toString(), "--archive", archive);
        assertThat(read.exit()).as(read.err()).isEqualTo(ExitCode.DONE);
    }

    private static void decide() {
        try (Archive open = Archive.open(archive)) {
            StoredReport killed = reports(open).stream()
                    .filter(report -> report.document().id().endsWith("gao.txt"))
                    .findFirst()
                    .orElseThrow();
            Report read = killed.asRead();
            Report corrected = read.withParties(read.actors(), List.of());
            open.reviews()
                    .decide(
                            read.document(),
                            read.id(),
                            new Decision.Corrected(Correction.between(read, corrected)),
                            "Awa",
                            NINE);
            List<ReportRef> two = reports(open).stream()
                    .limit(2)
                    .map(report -> new ReportRef(
                            report.document().id(), report.asRead().id()))
                    .toList();
            open.events().merge(two, "Awa", NINE);
            List<String> actors = open.reports().parties(List.of(), 0, 2).items().stream()
                    .map(PartySummary::id)
                    .toList();
            assertThat(open.actors().merge(actors, "Awa", NINE)).isPresent();
        }
    }

    private static List<StoredReport> reports(Archive open) {
        List<String> ids = new ArrayList<>();
        open.readings(List.of(), reading -> reading.reports().forEach(report -> ids.add(report.id())));
        return ids.stream().flatMap(id -> open.reports().find(id).stream()).toList();
    }

    private static void whole(String from, Path to) {
        Invocation export = Invocation.of(folder, "export", from, "--include", "all", "-o", to.toString());
        assertThat(export.exit()).as(export.err()).isEqualTo(ExitCode.DONE);
    }

    private Invocation take(Path lines, String into) {
        return Invocation.of(folder, "import", lines.toString(), "--archive", into);
    }

    private String copy() {
        return place.resolve("copy.readout").toString();
    }

    private Path edited(List<String> lines) throws IOException {
        return Files.write(place.resolve("edited.jsonl"), lines);
    }

    @Test
    void whatACopyExportsIsWhatItImported() throws IOException {
        Invocation taken = take(exported, copy());
        assertThat(taken.exit()).as(taken.err()).isEqualTo(ExitCode.DONE);
        assertThat(taken.err()).isEqualToIgnoringNewLines("5 taken over, 3 decisions taken over");
        whole(copy(), place.resolve("copy.jsonl"));
        assertThat(place.resolve("copy.jsonl")).hasSameBinaryContentAs(exported);
        assertThat(Invocation.of(folder, "check", copy()).exit()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(exported))
                .contains("\"kind\":\"superseded\"", "\"as_read\":{", "\"review\":\"corrected\"", "harvest")
                .contains("\"kind\":\"review\"", "\"kind\":\"event-decision\"", "\"kind\":\"actor-decision\"");
    }

    @Test
    void everyVerbSaysTheSameOfACopy() {
        take(exported, copy());
        for (String[] verb : new String[][] {
            {"reports"},
            {"events"},
            {"reviews"},
            {"events", "--decisions"},
            {"actors"},
            {"actors", "--decisions", "--format", "jsonl"},
            {"export", "--format", "csv"}
        }) {
            List<String> here = new ArrayList<>(List.of(verb));
            here.add(1, archive);
            List<String> there = new ArrayList<>(List.of(verb));
            there.add(1, copy());
            assertThat(Invocation.of(folder, there.toArray(String[]::new)))
                    .isEqualTo(Invocation.of(folder, here.toArray(String[]::new)));
        }
    }

    @Test
    void whatWasImportedIsNotReadAgain() {
        take(exported, copy());
        Invocation read =
                Invocation.of(folder, "read", folder.resolve("articles").toString(), "--archive", copy());
        assertThat(read.err()).contains("0 read, 4 unchanged");
    }

    @Test
    void importingTwiceChangesNothing() {
        take(exported, copy());
        String info = Invocation.of(folder, "info", copy()).out();
        Invocation again = take(exported, copy());
        assertThat(again.exit()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).isEqualToIgnoringNewLines("0 taken over, 5 unchanged, 3 decisions known");
        assertThat(Invocation.of(folder, "info", copy()).out()).isEqualTo(info);
    }

    @Test
    void aPipeIsAsGoodAsAFile() throws IOException {
        Invocation taken =
                Invocation.of(folder, Map.of(), Files.readAllBytes(exported), "import", "-", "--archive", copy(), "-q");
        assertThat(taken).isEqualTo(new Invocation(ExitCode.DONE, "", ""));
        Invocation out = Invocation.of(folder, "export", copy(), "--include", "all", "--format", "jsonl");
        assertThat(out.out()).isEqualTo(Files.readString(exported));
    }

    @Test
    void aServerTakesOverAFileAndHandsItBack() throws IOException, SQLException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), PostgresServer.MISSING);
        try (PostgresServer server = PostgresServer.start(programs.orElseThrow())) {
            String base = server.newBase();
            assertThat(take(exported, base).exit()).isEqualTo(ExitCode.DONE);
            whole(base, place.resolve("server.jsonl"));
            assertThat(place.resolve("server.jsonl")).hasSameBinaryContentAs(exported);
            assertThat(take(exported, base).err()).contains("0 taken over, 5 unchanged");
        }
    }

    @Test
    void whatWasReadWithoutAnArchiveCanBeImported() {
        Path lines = place.resolve("read.jsonl");
        String articles = folder.resolve("articles").toString();
        Invocation.of(folder, "read", articles, "--include", "all", "-o", lines.toString());
        Invocation taken = take(lines, copy());
        assertThat(taken.exit()).as(taken.err()).isEqualTo(ExitCode.DONE);
        assertThat(taken.err()).startsWith("4 taken over").contains("statements, times and places not kept");
        assertThat(Invocation.of(folder, "read", articles, "--archive", copy()).err())
                .contains("0 read, 4 unchanged");
    }

    @Test
    void aChangedQuoteCostsItsDocumentAndTheOthersGoOn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported));
        int bad = indexOf(lines, "\"text\":\"arrested\"");
        lines.set(bad, lines.get(bad).replace("\"text\":\"arrested\"", "\"text\":\"detained\""));
        Path file = edited(lines);
        Invocation taken = take(file, copy());
        assertThat(taken.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(taken.err())
                .contains("readout: skipped " + file + ", line " + (bad + 1)
                        + ": \"detained\" does not stand in the text")
                .contains("lagos.txt is left out")
                .contains("4 taken over");
        assertThat(Invocation.of(folder, "check", copy()).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aValueThatSomebodyChangedIsSeenByItsHash() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported));
        int bad = indexOf(lines, "\"type\":\"COERCE\"");
        lines.set(bad, lines.get(bad).replace("\"status\":\"occurred\"", "\"status\":\"planned\""));
        Invocation taken = take(edited(lines), copy());
        assertThat(taken.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(taken.err()).contains("its reports, quotations or notices are not what was written");
    }

    @Test
    void aFileThatBreaksOffIsTakenOverAsFarAsItIsWhole() throws IOException {
        List<String> lines = Files.readAllLines(exported);
        int last = indexOf(lines, "\"kind\":\"reading\",\"document\":\"" + folder + "/articles/2016-06-09-emoji.txt");
        Invocation taken = take(edited(lines.subList(0, last + 1)), copy());
        assertThat(taken.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(taken.err()).contains("only 0 of 1 reports are there", "break off", "4 taken over");
        assertThat(take(exported, copy()).err()).contains("1 taken over, 4 unchanged, 3 decisions taken over");
    }

    private static int indexOf(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words) && !lines.get(i).contains("\"superseded\"")) {
                return i;
            }
        }
        throw new AssertionError("no line has " + words);
    }

    @Test
    void reportsWithoutTheirDocumentsAreRefusedWithWhatToDo() {
        Path lines = place.resolve("reports.jsonl");
        Invocation.of(folder, "export", archive, "-o", lines.toString());
        Invocation bare = take(lines, copy());
        assertThat(bare.exit()).isEqualTo(ExitCode.SKIPPED);
        assertThat(bare.err()).contains("does not stand before what was read in it", "0 taken over");
        Path part = place.resolve("part.jsonl");
        Invocation.of(folder, "export", archive, "--include", "documents,quotes", "-o", part.toString());
        assertThat(take(part, copy()).err()).contains("no line tells who read it; export or read with --include all");
    }

    @Test
    void wrongUseIsToldBeforeAnythingIsMade() throws IOException {
        assertThat(Invocation.of(folder, "import", exported.toString()).err()).contains("an archive is needed");
        Invocation missing = take(place.resolve("none.jsonl"), copy());
        assertThat(missing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("no such file");
        assertThat(Path.of(copy())).doesNotExist();
        assertThat(take(Path.of(archive), archive).err()).contains("is the archive itself");
        Path empty = Files.writeString(place.resolve("empty.jsonl"), "");
        assertThat(take(empty, copy()).exit()).isEqualTo(ExitCode.SKIPPED);
        for (List<String> line : List.of(
                List.of("export", archive, "--include", "all", "--country", "MLI", "--format", "jsonl"),
                List.of("export", archive, "--include", "all", "--bundle", "x.zip", "--format", "jsonl"),
                List.of("reports", archive, "--include", "all", "--format", "jsonl"))) {
            Invocation refused = Invocation.of(folder, line.toArray(String[]::new));
            assertThat(refused.exit()).as("%s", line).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void linesOfANewerReadoutAreRefused() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(exported));
        lines.set(0, lines.get(0).replace("lines:2", "lines:9"));
        Invocation taken = take(edited(lines), copy());
        assertThat(taken.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(taken.err()).contains("edited.jsonl, line 1: ").contains("a newer one is needed");
    }

    /** Whatever is broken: it is told, and what is kept is sound. */
    @Test
    void noBrokenFileEndsTheProgramOrSpoilsTheArchive() throws IOException {
        byte[] whole = Files.readAllBytes(exported);
        Random random = new Random(31);
        int told = 0;
        for (int i = 0; i < 60; i++) {
            byte[] lines = whole.clone();
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                lines[random.nextInt(lines.length)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(4) == 0) {
                lines = Arrays.copyOf(lines, random.nextInt(lines.length));
            }
            String into = place.resolve(i + ".readout").toString();
            Invocation taken = Invocation.of(folder, Map.of(), lines, "import", "-", "--archive", into);
            assertThat(taken.err()).doesNotContain("should not have happened");
            told += taken.exit() == ExitCode.SKIPPED ? 1 : 0;
            Invocation check = Invocation.of(folder, "check", into);
            assertThat(check.out())
                    .as("%s", new String(lines, StandardCharsets.UTF_8))
                    .isEmpty();
        }
        assertThat(told).isGreaterThan(30);
    }
}
