package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Reading;

/** Several processes use one archive at a time: they wait for each other, and nothing is doubled. */
final class SharingTest {

    @TempDir
    Path folder;

    @Test
    void twoProcessesThatReadTheSameKeepItOnce() throws IOException, InterruptedException {
        String file = folder.resolve("a.readout").toString();
        try (ChildProcess one = ChildProcess.start(folder, WritingProcess.class, file, "0", "120");
                ChildProcess other = ChildProcess.start(folder, WritingProcess.class, file, "0", "120")) {
            assertThat(one.end()).as("%s", one.lines()).isZero();
            assertThat(other.end()).as("%s", other.lines()).isZero();
        }
        try (Archive archive = Archive.open(Path.of(file))) {
            assertThat(archive.check()).isEmpty();
            assertThat(archive.contents().readings()).isEqualTo(120);
            assertThat(archive.contents().runs()).isEqualTo(2);
        }
    }

    @Test
    void whoeverWaitsTooLongIsToldThatAnotherProcessWrites() throws SQLException {
        Path file = folder.resolve("a.readout");
        Archive.open(file).close();
        try (Archive archive = new Archive(new Connections(Schema.standard(), 50).writing(file));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("another process is writing");
            statement.execute("COMMIT");
            assertThat(archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH)
                            .number())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoLooksSeesOneStateWhileAnotherWrites() {
        Path file = folder.resolve("a.readout");
        try (Archive writer = Archive.open(file);
                Archive reader = Archive.openForReading(file)) {
            OpenRun run = writer.begin(WritingProcess.READER, List.of(), Instant.EPOCH);
            run.keep(WritingProcess.reading(0));
            run.keep(WritingProcess.reading(1));
            List<Reading> seen = new ArrayList<>();
            reader.readings(List.of(), reading -> {
                seen.add(reading);
                run.keep(WritingProcess.reading(3));
            });
            assertThat(seen).containsExactly(WritingProcess.reading(0), WritingProcess.reading(1));
            assertThat(reader.contents().documents()).isEqualTo(3);
        }
    }

    @Test
    void whoOpensForReadingCannotWrite() {
        Path file = folder.resolve("a.readout");
        Archive.open(file).close();
        try (Archive reader = Archive.openForReading(file)) {
            assertThatThrownBy(() -> reader.begin(WritingProcess.READER, List.of(), Instant.EPOCH))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("read-only");
        }
    }
}
