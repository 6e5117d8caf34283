package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Hash;

/** An older archive is brought up to date, all the way or not at all. */
final class SchemaTest {

    private static final int PATIENCE = 1000;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copyAnArchiveThatTheFirstReadoutWrote() throws IOException {
        file = folder.resolve("a.readout");
        try (InputStream in = new GZIPInputStream(SchemaTest.class.getResourceAsStream("schema-1.readout.gz"))) {
            Files.copy(in, file);
        }
    }

    private static String first() {
        try (InputStream in = Schema.class.getResourceAsStream("schema/1.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connections upTo(String... later) {
        return new Connections(
                new Schema(
                        Stream.concat(Stream.of(first()), Arrays.stream(later)).toList()),
                PATIENCE);
    }

    @Test
    void aReleasedScriptIsNeverEdited() {
        assertThat(Hash.sha256(first())).isEqualTo("9e18120c142b8279db3d4ea22d331b59f086de3a23d0c94b96320dd5e3b78cfd");
    }

    @Test
    void laterScriptsRunInOrderAndKeepWhatIsThere() {
        try (Database database = upTo(
                        "CREATE TABLE second (x)", "INSERT INTO second VALUES (7)\n--\nDELETE FROM run_skipped")
                .writing(file)) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(3);
            assertThat(database.number("SELECT x FROM second")).isEqualTo(7);
        }
    }

    @Test
    void whatTheFirstReadoutKeptIsThereInTodaysSchema() {
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.contents().schema()).isEqualTo(Schema.standard().latest());
            // The first Readout knew no coordinates.
            assertThat(archive.reports().find("gao-1", "0123456789abcdef").map(StoredReport::asRead))
                    .get()
                    .usingRecursiveComparison()
                    .ignoringFields("where.value.location")
                    .isEqualTo(CompleteReading.of("gao-1").reports().get(0));
            assertThat(archive.find(WritingProcess.reading(1).document(), WritingProcess.READER))
                    .contains(WritingProcess.reading(1));
            assertThat(archive.reports().parties(List.of(), 0, 10).items())
                    .map(PartySummary::label)
                    .contains("Ansar");
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheOldSchema() {
        assertThatThrownBy(() ->
                        upTo("CREATE TABLE second (x)", "DROP TABLE missing").writing(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("no such table: missing");
        try (Database database = upTo().writing(file)) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(1);
            assertThat(database.number("SELECT count(*) FROM sqlite_master WHERE name = 'second'"))
                    .isZero();
        }
    }

    @Test
    void lookingBringsAnOlderArchiveUpToDateToo() {
        try (Database database = upTo("CREATE TABLE second (x)").reading(file)) {
            assertThat(database.number("SELECT count(*) FROM second")).isZero();
        }
    }

    @Test
    void anArchiveSaysWhoseItIs() {
        assertThat(FileHeader.of(file)).contains(new FileHeader(Schema.APPLICATION, 1));
    }
}
