package org.readout.coding.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.coding.Readout;
import org.readout.coding.examples.ExampleReader;
import org.readout.coding.precedents.Precedent.Match;
import org.readout.language.LanguageReader;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Report;
import org.readout.model.Span;

final class PrecedentsTest {

    private static LanguageReader language;
    private static Precedents precedents;

    @BeforeAll
    static void open() {
        language = LanguageReader.open();
        precedents = Precedents.bundled();
    }

    @AfterAll
    static void close() {
        language.close();
    }

    @Test
    void detainedReportersHaveArrestsForPrecedents() {
        List<Match> alike = alike("Police in Osh detained two reporters outside the court on Monday.");
        assertThat(alike).hasSize(3).allSatisfy(match -> {
            assertThat(match.precedent().type()).isEqualTo(EventType.COERCE);
            assertThat(match.similarity()).isBetween(0.8, 1.0);
        });
        assertThat(alike).isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
    }

    @Test
    void shelledTownsHaveAssaultsForPrecedents() {
        assertThat(alike("Government artillery shelled the town of Rubaya for a third day."))
                .extracting(match -> match.precedent().type())
                .containsOnly(EventType.ASSAULT);
    }

    /** Fails when the net was exchanged and the precedents were not built again ({@code evaluation.BuildPrecedents}). */
    @Test
    void thePrecedentsAreOfTheNetThatComesWithThem() {
        assertThat(precedents.netVersion()).isEqualTo(language.netVersion());
        Random dice = new Random(11);
        for (int i = 0; i < 12; i++) {
            Precedent precedent =
                    precedents.all().get(dice.nextInt(precedents.all().size()));
            Analysis read = language.read(Document.of("again", LocalDate.EPOCH, precedent.sentence()));
            Span trigger = precedent.trigger();
            assertThat(Precedents.vector(read, trigger).orElseThrow().similarity(precedent.vector()))
                    .as(precedent.source())
                    .isGreaterThan(0.9);
        }
    }

    @Test
    void theSamePrecedentsMakeTheSameBytesAndComeBackWhole() throws IOException {
        Precedents few = new PrecedentMaker(language)
                .of(ExampleReader.read(
                        "own.txt", "[Guards]{a1} [shut]{1 COERCE/restrict} [the gate]{r1}.\n\nNothing happened."));
        assertThat(few.all()).hasSize(1);
        byte[] bytes = bytes(few);
        assertThat(bytes(few)).isEqualTo(bytes);
        assertThat(PrecedentFile.read(new ByteArrayInputStream(bytes)).all()).isEqualTo(few.all());
    }

    @Test
    void aDamagedFileIsAnErrorAndNoCrash() throws IOException {
        byte[] whole = bytes(new Precedents("2", precedents.all().subList(0, 5)));
        byte[] plain;
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(whole))) {
            plain = unpacked.readAllBytes();
        }
        assertThat(plain.length).isGreaterThan(500);
        for (int length = 0; length < whole.length - 9; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> PrecedentFile.read(new ByteArrayInputStream(cut)));
        }
    }

    private List<Match> alike(String text) {
        try (Readout readout = Readout.standard()) {
            Analysis analysis = readout.analyse(Document.of("a", LocalDate.of(2021, 5, 4), text));
            Report report = readout.code(analysis).reports().get(0);
            return precedents.of(report, analysis, 3);
        }
    }

    private static byte[] bytes(Precedents precedents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrecedentFile.write(precedents, out);
        return out.toByteArray();
    }
}
