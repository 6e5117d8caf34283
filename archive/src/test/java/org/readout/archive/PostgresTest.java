package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.readout.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Decision.Accepted;
import org.readout.archive.Decision.Rejected;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.testing.PostgresServer;

/** An archive on a PostgreSQL server is the same as one in a file. */
final class PostgresTest {

    private static final ReaderVersion READER = new ReaderVersion("1", "1");
    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");
    private static final List<PostgresServer> SERVER = new ArrayList<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> programs = PostgresServer.programs();
        assumeTrue(programs.isPresent(), PostgresServer.MISSING);
        SERVER.add(PostgresServer.start(programs.orElseThrow()));
    }

    @AfterAll
    static void stop() throws IOException {
        for (PostgresServer server : SERVER) {
            server.close();
        }
    }

    private static PostgresServer server() {
        return SERVER.get(0);
    }

    /** The address of a new base. */
    private static String base() throws SQLException {
        return server().newBase();
    }

    private static void sql(String base, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:" + server().address(base).replace("readout:secret@", ""), "readout", "");
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void fill(Archive archive) {
        OpenRun run = archive.begin(READER, List.of("news"), NINE);
        run.keep(CompleteReading.of("gao-1"));
        run.keep(article("arrest", "Police in Ségou arrested opposition leaders. The harvest was good.")
                .reports(
                        EventType.COERCE,
                        "Police@MLI",
                        "arrested",
                        "opposition leaders",
                        Status.OCCURRED,
                        undated(),
                        "Ségou")
                .reading());
        run.keep(article("again", "In Ségou police arrested the opposition leaders.")
                .reports(
                        EventType.COERCE,
                        "police@MLI",
                        "arrested",
                        "the opposition leaders",
                        Status.OCCURRED,
                        undated(),
                        "Ségou")
                .reading());
        for (int step = 0; step < 9; step++) {
            run.keep(WritingProcess.reading(step));
        }
        Report arrest = archive.reports()
                .page(words("place", "segou"), Order.KEPT, 0, 1)
                .items()
                .get(0)
                .asRead();
        archive.reviews().decide("arrest", arrest.id(), new Accepted(), "Awa", NINE);
        Report attack = CompleteReading.of("gao-1").reports().get(0);
        archive.reviews().decide("gao-1", attack.id(), new Rejected("no"), "Awa", NINE);
        run.keep(CompleteReading.withTextBefore("gao-1", "Corrected: "));
        decideOnActors(archive);
        run.skip(new Skip("b.txt", "empty", "is empty"));
        run.finish(NINE);
    }

    private static void decideOnActors(Archive archive) {
        Actors actors = archive.actors();
        actors.merge(List.of("words:police@MLI", "words:opposition leaders"), "Awa", NINE);
        actors.split("name:Ansar", List.of("Rebels"), Optional.empty(), "Awa", NINE.plusSeconds(1));
        ActorEdit more = actors.merge(List.of("name:Ansar", "words:police@MLI"), "Awa", NINE.plusSeconds(2))
                .orElseThrow();
        actors.undo(more.id(), "Ben", NINE.plusSeconds(3));
        assertThat(actors.edits()).hasSize(4);
    }

    private static When undated() {
        return When.undated(Optional.of(LocalDate.of(2016, 6, 4)));
    }

    private static List<Criterion> words(String word, String value) {
        return FilterWords.parse(Map.of(word, value));
    }

    @Test
    void everythingIsAnsweredAsFromAFile() throws SQLException {
        try (Archive file = Archive.open(folder.resolve("a.readout"));
                Archive server = Archive.open(base())) {
            fill(file);
            fill(server);
            assertThat(server.contents())
                    .usingRecursiveComparison()
                    .ignoringFields("schema")
                    .isEqualTo(file.contents());
            assertThat(server.runs()).isEqualTo(file.runs());
            assertThat(server.versions("document-0")).isEqualTo(file.versions("document-0"));
            for (List<Criterion> criteria : questions()) {
                assertThat(answers(server, criteria)).as("%s", criteria).isEqualTo(answers(file, criteria));
            }
            assertThat(server.check()).isEmpty();
        }
    }

    private static List<List<Criterion>> questions() {
        List<List<Criterion>> questions = new ArrayList<>(List.of(List.of()));
        Map<String, List<String>> values = Map.ofEntries(
                Map.entry("type", List.of("coerce", "aid,assault")),
                Map.entry("country", List.of("mli", "nga")),
                Map.entry("actor", List.of("police", "POLICE", "ansar", "pol*")),
                Map.entry("speaker", List.of("mayor")),
                Map.entry("place", List.of("segou", "Ségou", "gao")),
                Map.entry(
                        "search",
                        List.of(
                                "opposition leaders",
                                "\"leaders opposition\"",
                                "\"opposition leaders\"",
                                "arr*",
                                "a\"b",
                                "police AND",
                                "-police",
                                "it's",
                                "12")),
                Map.entry("text", List.of("harvest", "attack near", "\"report number\"", "rained & poured")),
                Map.entry("review", List.of("accepted", "rejected,outdated")),
                Map.entry("from", List.of("2016-06-04")),
                Map.entry("document", List.of("arrest")));
        values.forEach((word, each) -> each.forEach(value -> questions.add(words(word, value))));
        return questions;
    }

    private static List<Object> answers(Archive archive, List<Criterion> criteria) {
        List<Reading> readings = new ArrayList<>();
        archive.readings(criteria, readings::add);
        return List.of(
                readings,
                archive.reports().page(criteria, Order.LATEST, 0, 10),
                archive.reports().facets(criteria, 10),
                archive.reports().histogram(criteria, Histogram.Unit.DAY),
                archive.reports().parties(criteria, 0, 10),
                archive.reports().speakers(criteria, 0, 10),
                archive.actors().edits(),
                archive.actors().find("words:police@MLI"),
                archive.actors().similar("words:police@MLI", 5),
                archive.events().page(criteria, Order.REPORTS, 0, 10));
    }

    @Test
    void aBaseOfTheFirstSchemaIsBroughtUpToDateWhoeverOpensIt() throws SQLException {
        for (boolean writing : new boolean[] {true, false}) {
            String address = base();
            String name = address.substring(address.lastIndexOf('/') + 1);
            sql(name, Schema.statements("schema/postgresql/1.sql").toArray(String[]::new));
            sql(name, "INSERT INTO archive_schema (version) VALUES (1)");
            try (Archive archive = writing ? Archive.open(address) : Archive.openForReading(address)) {
                assertThat(archive.actors().edits()).isEmpty();
                assertThat(archive.contents().schema()).isEqualTo(2);
            }
            try (Archive archive = Archive.open(address)) {
                fill(archive);
                assertThat(archive.actors().edits()).hasSize(4);
            }
        }
    }

    @Test
    void twoProcessesThatReadTheSameKeepItOnce() throws IOException, InterruptedException, SQLException {
        String address = base();
        try (ChildProcess one = ChildProcess.start(folder, WritingProcess.class, address, "0", "60");
                ChildProcess other = ChildProcess.start(folder, WritingProcess.class, address, "0", "60")) {
            assertThat(one.end()).as("%s", one.lines()).isZero();
            assertThat(other.end()).as("%s", other.lines()).isZero();
        }
        try (Archive archive = Archive.open(address)) {
            assertThat(archive.check()).isEmpty();
            assertThat(archive.contents().readings()).isEqualTo(60);
            assertThat(archive.contents().runs()).isEqualTo(2);
        }
    }

    @Test
    void aCopyOnAServerHandsOnWhatTheFileHandsOn() throws SQLException {
        try (Archive file = Archive.open(folder.resolve("a.readout"));
                Archive copy = Archive.open(base());
                Archive back = Archive.open(folder.resolve("b.readout"))) {
            TakenOver.fill(file);
            TakenOver.take(file, copy);
            assertThat(TakenOver.everything(copy)).isEqualTo(TakenOver.everything(file));
            assertThat(TakenOver.take(file, copy)).containsOnly(Outcome.UNCHANGED);
            assertThat(copy.check()).isEmpty();
            TakenOver.take(copy, back);
            assertThat(TakenOver.everything(back)).isEqualTo(TakenOver.everything(file));
        }
    }

    @Test
    void aTextThatAServerCannotStoreCostsOnlyItself() throws SQLException {
        try (Archive copy = Archive.open(base())) {
            OpenImport taking = copy.beginImport(List.of("news.jsonl"), InstantSource.fixed(NINE));
            assertThatThrownBy(() -> taking.keep(TakenOver.unproved(Document.undated("nul", "a\0b"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NUL");
            taking.keep(TakenOver.unproved(Document.undated("whole", "Hm.")));
            assertThat(copy.contents().documents()).isEqualTo(1);
        }
    }

    /** A cursor that the server holds open tells that the driver has not taken all rows. */
    @Test
    void rowsComeAThousandAtATimeAndNotAllAtOnce() throws SQLException {
        try (Database database = PostgresConnections.writing(base())) {
            List<Long> cursors = new ArrayList<>();
            List<Long> rows = new ArrayList<>();
            database.seeing(() -> {
                database.each("SELECT generate_series(1, 2500)", row -> {
                    if (rows.isEmpty()) {
                        cursors.add(database.number("SELECT count(*) FROM pg_cursors WHERE name <> ''"));
                    }
                    rows.add(row.number(1));
                });
                return rows;
            });
            assertThat(rows).hasSize(2500).endsWith(2500L);
            assertThat(cursors).containsExactly(1L);
            assertThat(database.number("SELECT count(*) FROM pg_cursors WHERE name <> ''"))
                    .isZero();
        }
    }

    /** What goes wrong within a transaction leaves a connection that works. */
    @Test
    void afterAFailureTheNextQuestionIsAnswered() throws SQLException {
        try (Database database = PostgresConnections.writing(base())) {
            assertThatThrownBy(() -> database.writing(() -> database.change("INSERT INTO nowhere VALUES (1)")))
                    .isInstanceOf(ArchiveException.class);
            assertThatThrownBy(() -> database.seeing(() -> database.number("SELECT 1 / 0")))
                    .isInstanceOf(ArchiveException.class);
            database.writing(() -> database.change("CREATE TABLE kept (x INT)"));
            assertThat(database.number("SELECT count(*) FROM kept")).isZero();
        }
    }

    @Test
    void whoOpensForReadingCannotWrite() throws SQLException {
        String address = base();
        Archive.open(address).close();
        try (Archive archive = Archive.openForReading(address)) {
            assertThat(archive.count(List.of())).isZero();
            assertThatThrownBy(() -> archive.begin(READER, List.of(), NINE))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("opened for reading only");
        }
    }

    @Test
    void aBaseThatIsNoArchiveIsLeftAlone() throws SQLException {
        String other = base();
        sql(other.substring(other.lastIndexOf('/') + 1), "CREATE TABLE theirs (x INT)");
        assertRefused(other, "another program's tables");
        String newer = base();
        Archive.open(newer).close();
        sql(newer.substring(newer.lastIndexOf('/') + 1), "UPDATE archive_schema SET version = 99");
        assertRefused(newer, "was written by a newer Readout (schema 99");
        assertRefused(server().address("missing"), "there is no such base");
        assertRefused("postgresql://127.0.0.1:1/x", "the server cannot be reached");
        assertRefused("postgresql://", "is no address of a base");
    }

    private static void assertRefused(String address, String cause) {
        assertThatThrownBy(() -> Archive.open(address).close())
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining(cause)
                .hasMessageNotContaining("secret");
    }
}
