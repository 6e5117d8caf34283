package org.readout.coding.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coding.Readout;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnDataException;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Report;

final class OwnExamplesTest {

    private static final String CLOSURES = """
            [Protesters]{a1} have [cut]{1 COERCE/restrict} [the railway line]{r1} at Chust.

            [Police]{a1} [sealed off]{1 COERCE/restrict} [the bridge]{r1} to the old town.
            """;

    private static Readout standard;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        standard = Readout.standard();
    }

    @AfterAll
    static void close() {
        standard.close();
    }

    @Test
    void aRoadThatVillagersCutIsCodedAsTheUsersExamplesSay() throws IOException {
        String text = "Villagers cut the pipeline road to the mine.";
        assertThat(read(standard, text)).extracting(Report::type).containsExactly(EventType.PROTEST);
        assertThat(read(taught(CLOSURES), text)).singleElement().satisfies(report -> {
            assertThat(report.type()).isEqualTo(EventType.COERCE);
            assertThat(report.modes()).containsExactly(Mode.RESTRICT);
            assertThat(report.reasons())
                    .anySatisfy(reason -> assertThat(reason.rule()).startsWith("own example closures.txt:1"));
        });
    }

    @Test
    void anExampleInWhichNothingIsMarkedTakesTheReportAway() throws IOException {
        String text = "The director promised fans a sequel by the spring.";
        String same = "A producer promised viewers a second season.";
        assertThat(read(standard, text)).isNotEmpty();
        assertThat(read(taught(same), text)).isEmpty();
    }

    @Test
    void aVerbThatTheLexiconStopsIsCodedWhereTheUserSaysSo() throws IOException {
        String foiled = """
                [Troops]{a1} [foiled]{1 COERCE/restrict} an attack by [the officers]{r1}.

                [Police]{a1} [foiled]{1 COERCE/restrict} a raid by [the separatists]{r1} in May.
                """;
        String text = "Police foiled an attack by the rebels.";
        assertThat(read(standard, text)).extracting(Report::type).doesNotContain(EventType.COERCE);
        assertThat(read(taught(foiled), text)).extracting(Report::type).contains(EventType.COERCE);
    }

    @Test
    void whatIsLikeNoExampleIsCodedAsBefore() throws IOException {
        String text = "Police in Osh detained two reporters outside the court on Monday.";
        assertThat(read(taught(CLOSURES), text)).isEqualTo(read(standard, text));
    }

    @Test
    void aBrokenExampleIsNamedByFileAndLine() throws IOException {
        String broken = "# ours\n\n[Guards]{a1} [shut]{1 COERCE/locked} the gate.\n";
        assertThatExceptionOfType(OwnDataException.class)
                .isThrownBy(() -> taught(broken))
                .withMessageContaining("closures.txt:3");
    }

    @Test
    void aFolderWithoutExamplesIsAnError() {
        assertThatExceptionOfType(OwnDataException.class)
                .isThrownBy(() -> standard.with(OwnData.examples(folder)))
                .withMessageContaining("no examples");
    }

    private Readout taught(String examples) throws IOException {
        Files.writeString(folder.resolve("closures.txt"), examples);
        return standard.with(OwnData.examples(folder));
    }

    private static List<Report> read(Readout readout, String text) {
        return readout.read(Document.of("a", LocalDate.of(2021, 5, 4), text)).reports();
    }
}
