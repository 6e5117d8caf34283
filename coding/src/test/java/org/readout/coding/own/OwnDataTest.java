package org.readout.coding.own;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.coding.Readout;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Location;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Sector;

/** A user's own folder changes what is read, and what is wrong in it is told with file and line. */
final class OwnDataTest {

    private static Readout standard;

    @TempDir
    private Path parent;

    @BeforeAll
    static void open() {
        standard = Readout.standard();
    }

    @AfterAll
    static void close() {
        standard.close();
    }

    private void write(String file, String text) throws IOException {
        Path path = parent.resolve("crisis.data").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private DataFolder folder() {
        return new DataFolder(parent.resolve("crisis.data"));
    }

    private List<Report> read(String text) {
        return read(standard.with(folder().read()), text);
    }

    private static List<Report> read(Readout readout, String text) {
        return readout.read(Document.of("a", LocalDate.of(2024, 6, 10), text)).reports();
    }

    private static Actor actor(List<Report> reports) {
        return reports.get(0).actors().get(0);
    }

    @Test
    void anArmedGroupThatNobodyKnewHasItsCode() throws IOException {
        String text = "The Ashen Dawn killed two villagers near Gao on Sunday.";
        write("organisations.txt", "# ours\nAshen Dawn | armed | MLI | REB | the Dawn\n");
        assertThat(read(text)).isNotEmpty();
        assertThat(actor(read(text))).satisfies(actor -> {
            assertThat(actor.country()).isEqualTo("MLI");
            assertThat(actor.sectors()).containsExactly(Sector.REB);
            assertThat(actor.name()).isEqualTo("Ashen Dawn");
        });
        assertThat(read(text).get(0).reasons())
                .anySatisfy(reason -> assertThat(reason.detail()).contains("crisis.data/organisations.txt:2"));
    }

    @Test
    void aNameOfTheUsersGoesBeforeOneThatComesWithReadout() throws IOException {
        String text = "Hamas killed two soldiers on Sunday.";
        assertThat(actor(read(standard, text)).country()).isEqualTo("PSE");
        write("organisations.txt", "Palestinian Front | org | IMG | PTY | Hamas\n");
        assertThat(actor(read(text)).country()).isEqualTo("IMG");
    }

    @Test
    void aPersonKeepsTheirCodeWithATitleAndWithout() throws IOException {
        write("organisations.txt", "Oumar Sanda | official | MLI | GOV\n");
        for (String name : List.of("Minister Oumar Sanda", "Oumar Sanda")) {
            assertThat(actor(read(name + " accused Niger of an attack on Saturday."))
                            .country())
                    .as(name)
                    .isEqualTo("MLI");
        }
    }

    @Test
    void theOfficeHolderOfTheUsersIsMeantByTheOffice() throws IOException {
        String text = "The Malian foreign minister condemned the attack on Saturday.";
        write("persons.txt", "foreign minister | MLI | Awa Keita | | 2024-01-02 |\n");
        assertThat(actor(read(text)).name()).isEqualTo("Awa Keita");
        write("persons.txt", "foreign minister | MLI | Awa Keita | | 2024-07-01 |\n");
        assertThat(actor(read(text)).name()).isNotEqualTo("Awa Keita");
    }

    @Test
    void aSpotOfTheUsersIsOnTheMap() throws IOException {
        write("places.txt", "Old Mill Checkpoint | crossing | MLI | 16.2, 1.5 | Gao\n");
        assertThat(read("Soldiers killed two men at Old Mill Checkpoint on Sunday."))
                .first()
                .satisfies(report -> assertThat(report.where().orElseThrow().location())
                        .map(Location::latitude)
                        .hasValue(16.2));
    }

    @Test
    void aWordOfTheUsersTellsItsActWhateverTheNetSees() throws IOException {
        String text = "Police frogged three students in Lagos on Friday.";
        assertThat(read(standard, text)).noneMatch(report -> report.type() == EventType.ASSAULT);
        write("lexicon/assault.txt", "v  frog  -> beat\n");
        assertThat(read(text)).singleElement().satisfies(report -> {
            assertThat(report.type()).isEqualTo(EventType.ASSAULT);
            assertThat(report.modes()).containsExactly(Mode.BEAT);
            assertThat(report.reasons())
                    .anySatisfy(reason -> assertThat(reason.rule()).contains("crisis.data/lexicon/assault.txt:1"));
        });
    }

    @Test
    void aWordThatTellsNoActForTheUserTellsNone() throws IOException {
        String text = "Police arrested three students in Lagos on Friday.";
        assertThat(read(standard, text)).hasSize(1);
        write("lexicon/none.txt", "v  arrest [REC]\n");
        assertThat(read(text)).isEmpty();
        assertThat(standard.with(folder().read())
                        .read(Document.undated("a", text))
                        .considered())
                .anySatisfy(considered ->
                        assertThat(considered.verdict()).contains("no act", "crisis.data/lexicon/none.txt:1"));
    }

    @Test
    void anExampleInTheFolderTeaches() throws IOException {
        write("examples/closures.txt", """
                [Protesters]{a1} have [cut]{1 COERCE/restrict} [the railway line]{r1} at Chust.

                [Police]{a1} [sealed off]{1 COERCE/restrict} [the bridge]{r1} to the old town.
                """);
        assertThat(read("Villagers cut the pipeline road to the mine."))
                .extracting(Report::type)
                .containsExactly(EventType.COERCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "organisations.txt; Ashen Dawn | gang | MLI | REB; unknown partykind gang",
                "organisations.txt; Ashen Dawn | armed | MLX | REB; unknown country MLX",
                "persons.txt; president | MLI | Awa Keita | | 2024-13; not a date",
                "places.txt; Old Mill | town | MLI | 16, 1; unknown kind of place",
                "lexicon/coerce.txt; v  frog  -> arrested; unknown mode",
                "lexicon/none.txt; v  frog  -> arrest; has no mode",
                "examples/a.txt; [Police]{a1} [frogged]{1 COERCED} two men.; COERCED",
            })
    void whatIsWrongIsToldWithFileAndLine(String file, String line, String message) throws IOException {
        write(file, "# ours\n" + line + "\n");
        assertThatExceptionOfType(OwnDataException.class)
                .isThrownBy(() -> standard.check(folder().read()))
                .withMessageContaining("crisis.data/" + file + ":2")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"organizations.txt", "example/a.txt", "lexicon/coersion.txt"})
    void aFileThatNobodyWouldReadIsAnError(String file) throws IOException {
        write(file, "v  frog\n");
        assertThatExceptionOfType(OwnDataException.class)
                .isThrownBy(() -> standard.check(folder().read()))
                .withMessageContaining(file.substring(0, file.length() - 6));
    }

    @Test
    void aFileThatIsNotTextIsAnError() throws IOException {
        write("places.txt", "");
        Files.write(parent.resolve("crisis.data/places.txt"), new byte[] {(byte) 0xC3, 0x28});
        assertThatExceptionOfType(OwnDataException.class)
                .isThrownBy(() -> folder().read())
                .withMessageContaining("places.txt: it is not UTF-8 text");
    }

    @Test
    void anotherTextIsAnotherFingerprintAndTheSameTheSame() throws IOException {
        assertThat(folder().read().fingerprint()).isEmpty();
        write("organisations.txt", "Ashen Dawn | armed | MLI | REB\n");
        String before = folder().read().fingerprint();
        assertThat(folder().read().fingerprint()).isEqualTo(before).startsWith("+own-");
        write("organisations.txt", "Ashen Dawn | armed | NER | REB\n");
        assertThat(folder().read().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void anEntryIsAddedListedAndRemovedAndTheRestStays() throws IOException {
        String ours = "# ours, by hand\nBlue Guard | armed | NER | MIL\n";
        write("organisations.txt", ours);
        NewEntry entry =
                NewEntry.of(OwnKind.NAMES, "Ashen Dawn | armed | MLI | REB").from("report 12 of gao.txt");
        assertThat(folder().with(entry).files(OwnKind.NAMES).get(0).text()).contains("Ashen Dawn");
        assertThat(folder().entries()).hasSize(1);
        folder().add(entry);
        assertThat(parent.resolve("crisis.data/organisations.txt"))
                .hasContent(ours + "# From report 12 of gao.txt\nAshen Dawn | armed | MLI | REB\n");
        OwnEntry added = folder().entries().get(1);
        assertThat(added).isEqualTo(new OwnEntry(OwnKind.NAMES, "organisations.txt", 4, entry.text()));
        folder().remove(added);
        assertThat(parent.resolve("crisis.data/organisations.txt")).hasContent(ours);
        assertThatExceptionOfType(OwnDataException.class).isThrownBy(() -> folder().remove(added));
    }

    @Test
    void anExampleIsAddedAndRemovedAsABlock() throws IOException {
        write("examples/reviewed.txt", "[Police]{a1} [held]{1 COERCE/arrest} [a man]{r1}.");
        folder().add(new NewEntry(OwnKind.EXAMPLES, "examples/reviewed.txt", "The minister smiled.", "report 1"));
        folder().add(new NewEntry(OwnKind.EXAMPLES, "examples/reviewed.txt", "A \\[sic\\] day.", "report 2"));
        assertThat(folder().entries())
                .extracting(OwnEntry::text)
                .containsExactly(
                        "[Police]{a1} [held]{1 COERCE/arrest} [a man]{r1}.",
                        "The minister smiled.",
                        "A \\[sic\\] day.");
        standard.check(folder().read());
        folder().remove(folder().entries().get(1));
        standard.check(folder().read());
        assertThat(folder().entries()).extracting(OwnEntry::line).containsExactly(1, 5);
        assertThat(parent.resolve("crisis.data/examples/reviewed.txt"))
                .content()
                .doesNotContain("report 1");
    }

    @Test
    void anArchivesFolderLiesBesideIt() {
        assertThat(DataFolder.beside(parent.resolve("crisis.readout")).path()).isEqualTo(parent.resolve("crisis.data"));
        assertThat(DataFolder.beside(Path.of("gao.db")).path()).isEqualTo(Path.of("gao.db.data"));
    }
}
