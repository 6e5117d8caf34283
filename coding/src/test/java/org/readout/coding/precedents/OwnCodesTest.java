package org.readout.coding.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.coding.Readout;
import org.readout.coding.own.OwnData;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.OwnCode;
import org.readout.model.Report;
import org.readout.model.Status;

/** Ten examples of who can pass where, and what is read with them. */
final class OwnCodesTest {

    @TempDir
    private static Path folder;

    private static Readout standard;
    private static Readout taught;

    @BeforeAll
    static void open() throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnCodesTest.class.getResourceAsStream("access.txt"))) {
            Files.copy(in, folder.resolve("access.txt"));
        }
        standard = Readout.standard();
        taught = standard.with(OwnData.examples(folder));
    }

    @AfterAll
    static void close() {
        standard.close();
    }

    @Test
    void aCrossingThatReopensIsWhatTheActIsDoneTo() {
        String text = "The crossing at Bab al-Hawa reopened to trucks on Thursday.";
        assertThat(read(standard, text)).isEmpty();
        assertThat(read(taught, text)).singleElement().satisfies(report -> {
            assertThat(report.type()).isEqualTo(EventType.OWN);
            assertThat(report.codes()).map(OwnCode::label).containsExactly("ACCESS/open");
            assertThat(report.actors()).isEmpty();
            assertThat(words(report.recipients())).containsExactly("The crossing at Bab al-Hawa");
            assertThat(report.when().from()).contains(LocalDate.of(2021, 4, 29));
            assertThat(report.cameo()).isEmpty();
        });
    }

    @Test
    void whoOpensAWayIsTheActor() {
        assertThat(read(taught, "Azerbaijan reopened the Lachin corridor to Red Cross vehicles."))
                .anySatisfy(report -> {
                    assertThat(report.codes()).map(OwnCode::label).containsExactly("ACCESS/open");
                    assertThat(words(report.actors())).containsExactly("Azerbaijan");
                });
    }

    @Test
    void anActOfOneOfTheSixteenTypesKeepsItsTypeBesideTheCode() {
        assertThat(read(taught, "Turkey shut the Habur border gate to commercial vehicles."))
                .anySatisfy(report -> {
                    assertThat(report.type()).isEqualTo(EventType.COERCE);
                    assertThat(report.codes()).map(OwnCode::label).containsExactly("ACCESS/close");
                });
    }

    @Test
    void theExampleAndItsLikenessAreTold() {
        Report report = read(taught, "The crossing at Bab al-Hawa reopened to trucks on Thursday.")
                .get(0);
        OwnCode code = report.codes().get(0);
        assertThat(code.example()).startsWith("access.txt:");
        assertThat(code.likeness()).isBetween(0.3, 1.0);
        assertThat(report.reasons())
                .anySatisfy(reason -> assertThat(reason.rule()).isEqualTo("own example " + code.example()));
    }

    @Test
    void itsStatusIsReadAsThatOfAnyAct() {
        assertThat(read(taught, "Egypt will reopen the Rafah crossing on Sunday."))
                .anySatisfy(report -> {
                    assertThat(report.codes()).map(OwnCode::label).containsExactly("ACCESS/open");
                    assertThat(report.status()).isEqualTo(Status.PLANNED);
                });
    }

    @Test
    void whatOpensOrClosesElsewhereIsNone() {
        for (String text : List.of(
                "The president opened a conference on farming in Kampala.",
                "The central bank closed the year with a profit.",
                "The minister resigned.")) {
            assertThat(read(taught, text)).as(text).isEqualTo(read(standard, text));
        }
    }

    private static List<String> words(List<Actor> actors) {
        return actors.stream().map(actor -> actor.mention().quote()).toList();
    }

    private static List<Report> read(Readout readout, String text) {
        return readout.read(Document.of("a", LocalDate.of(2021, 5, 4), text)).reports();
    }
}
