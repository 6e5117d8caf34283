package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Reading;

/** Whatever the file is, the error names it and says why, and the file stays as it is. */
final class OpeningTest {

    @TempDir
    Path folder;

    /** Both ways to open it tell the cause, and not a byte of it changes. */
    private static void assertRefused(Path file, String cause) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertTells(file, cause, () -> Archive.open(file).close());
        assertTells(file, cause, () -> Archive.openForReading(file).close());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(neighbours(file)).containsExactly(file);
    }

    private static void assertTells(Path file, String cause, ThrowingCallable opening) {
        assertThatThrownBy(opening)
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(cause);
    }

    private static List<Path> neighbours(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.toList();
        }
    }

    private Path database(String... statements) throws SQLException {
        Path file = folder.resolve("other.db");
        change(file, statements);
        return file;
    }

    private static void change(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Path archive() {
        Path file = folder.resolve("crisis.readout");
        try (Archive archive = Archive.open(file)) {
            archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH).keep(WritingProcess.reading(1));
        }
        return file;
    }

    @Test
    void aTextFileIsNoArchive() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "Buy milk. ".repeat(50));
        assertRefused(file, "is no Readout archive");
    }

    @Test
    void aFileThatOnlyBeginsLikeAnArchiveIsNone() throws IOException {
        Path file = Files.write(folder.resolve("cut"), "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
        assertRefused(file, "is no Readout archive");
    }

    @Test
    void anotherProgramsDatabaseIsNoArchive() throws IOException, SQLException {
        assertRefused(
                database("PRAGMA application_id = 42", "CREATE TABLE t (x)"), "it is another program's SQLite file");
    }

    @Test
    void aDatabaseOfNoNamedProgramIsNoArchive() throws IOException, SQLException {
        assertRefused(database("CREATE TABLE document (x)"), "it is another program's SQLite file");
    }

    @Test
    void anArchiveOfANewerReadoutIsLeftAlone() throws IOException, SQLException {
        Path file = archive();
        change(file, "PRAGMA user_version = 99");
        assertRefused(
                file,
                "was written by a newer Readout (schema 99, this one knows up to "
                        + Schema.standard().latest() + ")");
    }

    @Test
    void aFolderIsNoArchive() {
        assertTells(folder, "is a folder", () -> Archive.open(folder).close());
    }

    @Test
    void aMissingFolderIsTold() {
        Path file = folder.resolve("no/such/crisis.readout");
        assertTells(file, "its folder is missing", () -> Archive.open(file).close());
    }

    @Test
    void lookingIntoAFileThatIsNotThereMakesNone() {
        Path file = folder.resolve("none.readout");
        assertTells(file, "it is empty", () -> Archive.openForReading(file).close());
        assertThat(file).doesNotExist();
    }

    @Test
    void anEmptyFileBecomesAnArchive() throws IOException {
        Path file = Files.createFile(folder.resolve("a.readout"));
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.contents().documents()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space.readout", "what?.readout", "50%.readout", "a#b.readout", "a;b&c=d", "'q'\"q\""})
    void anyNameOfAFileIsTakenAsItIs(String name) throws IOException {
        Path file = folder.resolve(name);
        Archive.open(file).close();
        Archive.openForReading(file).close();
        assertThat(neighbours(file)).containsExactly(file);
    }

    @Test
    void aClosedArchiveIsOneFile() throws IOException {
        Path file = archive();
        assertThat(neighbours(file)).containsExactly(file);
    }

    @Test
    void aFullDiskIsToldAndWhatWasKeptStays() {
        Path file = archive();
        Database database = Connections.standard().writing(file);
        database.execute("PRAGMA max_page_count = " + (database.number("PRAGMA page_count") + 3));
        try (Archive archive = new Archive(database)) {
            OpenRun run = archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH);
            assertTells(file, "the disk is full; what was kept before is still there", () -> {
                for (int step = 10; step < 200; step++) {
                    run.keep(WritingProcess.reading(step));
                }
            });
        }
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.check()).isEmpty();
            assertThat(archive.find(WritingProcess.reading(1).document(), WritingProcess.READER))
                    .contains(WritingProcess.reading(1));
        }
    }

    @Test
    void aReadOnlyArchiveInAReadOnlyFolderCanBeLookedIntoAndNotWritten() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        Path file = Files.copy(archive(), shelf.resolve("kept.readout"));
        byte[] before = Files.readAllBytes(file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThat(shelf.toFile().setReadOnly()).isTrue();
        try (ChildProcess child =
                ChildProcess.start(temporary, unprivileged(file), LookingProcess.class, file.toString())) {
            assertThat(child.end()).as("%s", child.lines()).isZero();
            assertThat(child.lines())
                    .containsExactly("1 document(s), 0 faults", file + ": cannot be written, the file is read-only");
        } finally {
            assertThat(shelf.toFile().setWritable(true)).isTrue();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(neighbours(file)).containsExactly(file);
    }

    @Test
    void whereALogCannotBeJoinedInAReadOnlyFolderItIsSaidWhatToDo() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path shelf = Files.createDirectory(folder.resolve("shelf"));
        Path file = shelf.resolve("kept.readout");
        copyWhileInUse(archive(), file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        assertThat(shelf.toFile().setReadOnly()).isTrue();
        try (ChildProcess child =
                ChildProcess.start(temporary, unprivileged(file), LookingProcess.class, file.toString())) {
            assertThat(child.end()).as("%s", child.lines()).isZero();
            assertThat(child.lines())
                    .first()
                    .asString()
                    .startsWith(file + ": was not closed and its last entries are in " + file + "-wal");
        } finally {
            assertThat(shelf.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void throughALinkAReadOnlyArchiveIsSeenWithItsLog() throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path file = Files.createDirectory(folder.resolve("shelf")).resolve("kept.readout");
        copyWhileInUse(archive(), file);
        Path link = Files.createSymbolicLink(folder.resolve("link.readout"), file);
        assertThat(file.toFile().setReadOnly()).isTrue();
        try (ChildProcess child =
                ChildProcess.start(temporary, unprivileged(file), LookingProcess.class, link.toString())) {
            assertThat(child.end()).as("%s", child.lines()).isZero();
            assertThat(child.lines()).first().isEqualTo("2 document(s), 0 faults");
        }
    }

    /** Keeps one more document and copies the archive with its log, as a process leaves them that is killed then. */
    private static void copyWhileInUse(Path file, Path copy) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH).keep(WritingProcess.reading(3));
            Files.copy(file, copy);
            Files.copy(Path.of(file + "-wal"), Path.of(copy + "-wal"));
        }
    }

    /** What takes from a process the superuser's right to write everywhere; nothing where it has no such right. */
    private static List<String> unprivileged(Path readOnly) {
        if (!Files.isWritable(readOnly)) {
            return List.of();
        }
        Path command = Path.of("/usr/bin/setpriv");
        Assumptions.assumeTrue(Files.isExecutable(command), "needs setpriv where tests run as the superuser");
        return List.of(command.toString(), "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override");
    }

    /** Looks into an archive and then tries to write it. */
    static final class LookingProcess {

        private LookingProcess() {}

        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            try (Archive archive = Archive.openForReading(file)) {
                List<Reading> readings = new ArrayList<>();
                archive.readings(List.of(), readings::add);
                System.out.println(
                        readings.size() + " document(s), " + archive.check().size() + " faults");
            } catch (ArchiveException e) {
                System.out.println(e.getMessage());
            }
            try {
                Archive.open(file).close();
            } catch (ArchiveException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
