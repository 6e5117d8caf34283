package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.testing.PostgresServer;

/** Each verb says of an archive on a real PostgreSQL server what it says of one in a file. */
final class PostgresVerbsTest {

    @TempDir
    Path folder;

    @Test
    void everyVerbSaysTheSameOfBoth() throws IOException, SQLException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), PostgresServer.MISSING);
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                articles.resolve("2016-06-06-lagos.txt"), "Police in Lagos arrested ten protesters on Friday.");
        Files.writeString(articles.resolve("2016-06-07-gao.txt"), "Soldiers killed three farmers in Gao on Monday.");
        try (PostgresServer server = PostgresServer.start(programs.orElseThrow())) {
            String base = server.newBase();
            String file = folder.resolve("file.readout").toString();
            assertThat(said(base, articles)).isEqualTo(said(file, articles));
            Invocation teach = Invocation.of(folder, "teach", base);
            assertThat(teach.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(teach.err()).contains("an archive on a server has no folder beside it");
        }
    }

    private List<Invocation> said(String archive, Path articles) throws IOException {
        List<Invocation> said = new ArrayList<>();
        for (String[] line : List.of(
                new String[] {"read", articles.toString(), "--archive", archive},
                new String[] {"read", articles.toString(), "--archive", archive},
                new String[] {"reports", archive},
                new String[] {"reports", archive, "--search", "protesters", "--format", "csv"},
                new String[] {"events", archive, "--country", "NGA"},
                new String[] {
                    "actors", archive, "--merge", "body:COP@NGA", "--with", "words:protesters@NGA", "--as", "Awa"
                },
                new String[] {"actors", archive, "--format", "jsonl"},
                new String[] {"actors", archive, "--decisions"},
                new String[] {"export", archive, "--format", "jsonl"},
                new String[] {"export", archive, "--format", "gdelt", "--country", "MLI"},
                new String[] {"diff", archive, "1", "2"},
                new String[] {"check", archive},
                new String[] {"reviews", archive})) {
            Invocation told = Invocation.of(folder, line);
            assertThat(told.exit()).as(told.err()).isEqualTo(ExitCode.DONE);
            said.add(new Invocation(told.exit(), told.out(), told.err().replace(archive, "ARCHIVE")));
        }
        return said;
    }
}
