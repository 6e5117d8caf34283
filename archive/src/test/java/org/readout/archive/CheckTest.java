package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.COERCE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Span;

/** Whatever is changed behind the archive's back, the check finds it and says where. */
final class CheckTest {

    private static final long PAGE = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("a.readout");
        try (Archive archive = Archive.open(file)) {
            OpenRun run = archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH);
            run.keep(CompleteReading.of("gao-1"));
            run.keep(article("lagos", "Police arrested ten men.")
                    .reports(COERCE, "Police@NGA", "arrested", "ten men")
                    .reading());
            run.keep(article("lagos", "Police arrested nine men.")
                    .reports(COERCE, "Police@NGA", "arrested", "nine men")
                    .reading());
        }
    }

    private List<Fault> check() {
        try (Archive archive = Archive.openForReading(file)) {
            return archive.check();
        }
    }

    @Test
    void whatIsAsItWasStoredHasNoFaults() {
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE version SET text = replace(text, 'Gao', 'Ghi')                   | document gao-1",
                "UPDATE version SET hash = 'f00' WHERE text LIKE '%nine men%'            | document lagos",
                "UPDATE version SET published = '2016-06-05' WHERE title IS NOT NULL     | document gao-1",
                "UPDATE version SET published = 'Friday' WHERE title IS NOT NULL         | document gao-1",
                "UPDATE report SET body = replace(body, 'Rebels', 'Devils')              | the reading of document gao-1",
                "UPDATE report SET body = replace(body, '\"text\":\"killed\"', '\"text\":\"kissed\"') | report 0123456789abcdef of gao-1",
                "UPDATE report SET body = 'nonsense' WHERE body LIKE '%nine%'            | the reading of document lagos",
                "UPDATE report SET body = replace(body, 'COERCE', 'ENFORCE')             | the reading of document lagos",
                "UPDATE report SET type = 'AID' WHERE type = 'COERCE'                    | the reading of document lagos",
                "UPDATE report SET first_day = NULL                                      | the reading of document gao-1",
                "UPDATE report_country SET country = 'USA' WHERE country = 'NGA'         | the reading of document lagos",
                "UPDATE reading SET quotations = '[]'                                    | the reading of document gao-1",
                "UPDATE reading SET reports = reports + 1                                | the reading of document gao-1",
                "UPDATE document SET current = 1                                         | document lagos",
                "UPDATE document SET id = 'abuja' WHERE id = 'lagos'                     | document abuja",
                "DELETE FROM version_search_docsize WHERE id = 1                         | the search",
                "DELETE FROM report_search_docsize WHERE id = 1                          | the search",
                "DELETE FROM report WHERE type = 'AID'                                   | the reading of document gao-1",
                "DELETE FROM reading WHERE key = 2                                       | the file",
            })
    void whatIsChangedIsFound(String change, String place) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
        assertThat(check()).map(Fault::place).contains(place);
    }

    @Test
    void aDamagedPageOfReportsIsFound() throws IOException {
        long page = pageOf("report");
        damage(page, page + 1);
        assertThat(check())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.place()).isEqualTo("the file"));
    }

    @Test
    void anArchiveWhoseTablesCannotBeReadSaysThatItIsDamaged() throws IOException {
        damage(1, Files.size(file) / PAGE);
        assertThatThrownBy(this::check)
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining("is damaged");
    }

    @Test
    void anyDamageIsToldOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int seed = 0; seed < 80; seed++) {
            Files.write(file, damaged(whole, new Random(seed)));
            try (Archive archive = Archive.openForReading(file)) {
                if (archive.check().isEmpty()) {
                    List<Reading> readings = new ArrayList<>();
                    archive.readings(List.of(), readings::add);
                    assertThat(readings).as("seed %s", seed).hasSize(2).contains(CompleteReading.of("gao-1"));
                }
            } catch (ArchiveException e) {
                assertThat(e).as("seed %s", seed).hasMessageStartingWith(file.toString());
            }
        }
    }

    /** Cut off, overwritten in one place, or with a few bits turned. */
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        }
        byte[] bytes = whole.clone();
        if (random.nextBoolean()) {
            int at = random.nextInt(bytes.length - 64);
            for (int i = 0; i < 64; i++) {
                bytes[at + i] = (byte) random.nextInt();
            }
        } else {
            for (int i = 0; i < 5; i++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    /** Counted from 0. */
    private long pageOf(String table) {
        try (Database database = Connections.standard().reading(file)) {
            return database.number("SELECT rootpage FROM sqlite_master WHERE name = ?", table) - 1;
        }
    }

    private void damage(long first, long end) throws IOException {
        byte[] damage = "damaged by a bad disk".repeat(20).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long page = first; page < end; page++) {
                channel.write(ByteBuffer.wrap(damage), page * PAGE);
            }
        }
    }

    @Test
    void aReadingWhoseQuoteDoesNotStandAtItsPlaceIsFound() {
        Document document = Document.undated("wrong", "He said yes.");
        Quotation quotation = new Quotation(new Excerpt(new Span(8, 10), "no"), Optional.empty(), true);
        try (Archive archive = Archive.open(file)) {
            archive.begin(WritingProcess.READER, List.of(), Instant.EPOCH)
                    .keep(new Reading(document, List.of(), List.of(quotation), List.of(), List.of()));
        }
        assertThat(check())
                .containsExactly(new Fault("a quotation of wrong", "\"no\" does not stand at 8..10 of the text"));
    }
}
