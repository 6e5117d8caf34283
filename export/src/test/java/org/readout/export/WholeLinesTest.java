package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Reading;

/** The lines of a whole archive come back as they were, and a bad line costs its own document and no other. */
final class WholeLinesTest {

    private static final String OTHER = """
            {"kind":"document","id":"other","source":"s","hash":"h","title":null,"published":null,"offsets":"code points","text":"Police came."}
            {"kind":"reading","document":"other","rules":"1","net":"3","reports":0,"quotes":0,"notices":0}
            """;

    /** The lines of the complete reading alone, and behind them another document. */
    private static List<String> two() {
        JsonLinesFormat format = new JsonLinesFormat(EnumSet.allOf(LineKind.class)).readBy("1", "3");
        return new ArrayList<>(
                (format.render(Readings.complete()) + OTHER).lines().toList());
    }

    private static Whole of(List<String> lines) throws IOException {
        return Whole.of(String.join("\n", lines));
    }

    private static List<String> documents(Whole taken) {
        return taken.readings.stream()
                .map(back -> back.reading().document().id())
                .toList();
    }

    @Test
    void readingsCorrectionsAndDecisionsComeBack() throws IOException {
        Whole taken = Whole.of(Whole.lines());
        assertThat(taken.problems()).isEmpty();
        assertThat(documents(taken)).containsExactly("gao-1", "gao-1", "none", "none");
        ReadBack former = taken.readings.get(0);
        assertThat(former.superseded()).isTrue();
        assertThat(former.reading()).isEqualTo(Whole.reading());
        ReadBack holding = taken.readings.get(1);
        assertThat(holding.superseded()).isFalse();
        assertThat(holding.original()).isEqualTo(Whole.reading());
        assertThat(holding.reading().reports().get(0)).isEqualTo(Whole.corrected());
        assertThat(holding.provenance()).contains(Whole.provenance());
        assertThat(taken.readings).allMatch(back -> back.missing().isEmpty());
        assertThat(taken.decisions).containsExactly(Whole.REVIEW, Whole.MERGE, Whole.ACTORS);
    }

    @Test
    void whoWantsReadingsAloneGetsThoseThatHoldAsCorrected() throws IOException {
        List<Reading> readings = new ArrayList<>();
        JsonLinesReader.read(new StringReader(Whole.lines()), readings::add);
        assertThat(readings).hasSize(3);
        assertThat(readings.get(0).reports().get(0)).isEqualTo(Whole.corrected());
    }

    @Test
    void whoReadComesWithTheDocumentWhereItIsKnown() throws IOException {
        Whole taken = of(two());
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.readings.get(0).provenance()).contains(Provenance.of("1", "3"));
        assertThat(taken.readings.get(0).reading()).isEqualTo(Readings.complete());
    }

    @Test
    void aLineThatIsGoneIsMissed() throws IOException {
        List<String> lines = two();
        lines.remove(2);
        assertThat(of(lines).readings.get(0).missing()).contains("1 of 2 reports");
        List<String> others = two();
        others.removeIf(line -> line.contains("\"kind\":\"quote\""));
        assertThat(of(others).readings.get(0).missing()).contains("0 of 1 quotes");
    }

    @Test
    void aBadLineCostsItsOwnDocumentAndNoOther() throws IOException {
        List<String> lines = two();
        lines.set(2, lines.get(2).replace("\"text\":\"Rebels\"", "\"text\":\"Police\""));
        Whole taken = of(lines);
        assertThat(documents(taken)).containsExactly("other");
        assertThat(taken.problems())
                .containsExactly("line 3: \"Police\" does not stand in the text at 2; document gao-1 is left out");
    }

    @Test
    void aDocumentThatCannotBeUnderstoodTakesItsLinesWithItAndIsToldOnce() throws IOException {
        List<String> lines = two();
        lines.set(0, lines.get(0).replace("\"hash\"", "\"hush\""));
        Whole taken = of(lines);
        assertThat(documents(taken)).containsExactly("other");
        assertThat(taken.problems()).containsExactly("line 1: \"hash\" is missing; document gao-1 is left out");
    }

    @Test
    void aLineThatIsNoJsonIsToldAndWhatItWasIsMissed() throws IOException {
        List<String> lines = two();
        lines.set(3, lines.get(3).substring(0, 40));
        Whole taken = of(lines);
        assertThat(taken.problems()).singleElement().asString().startsWith("line 4: no JSON");
        assertThat(taken.readings.get(0).missing()).contains("1 of 2 reports");
        assertThat(documents(taken)).containsExactly("gao-1", "other");
    }

    @Test
    void bytesThatAreNoUtf8AreToldWithTheirLine() throws IOException {
        byte[] lines = String.join("\n", two()).getBytes(StandardCharsets.UTF_8);
        int place = String.join("\n", two()).indexOf("Rebels");
        lines[place + 2] = (byte) 0xFF;
        Whole taken = Whole.of(lines);
        assertThat(taken.problems().get(0)).startsWith("line 1: no JSON");
        assertThat(documents(taken)).containsExactly("other");
    }

    @Test
    void aLineWithoutEndIsCutAndNotKept() throws IOException {
        Whole taken = new Whole();
        String lines = "{\"kind\":\"" + "x".repeat(500) + "\"}\n" + OTHER;
        JsonLinesReader.walk(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), taken, 300);
        assertThat(taken.problems()).singleElement().asString().startsWith("line 1: longer than");
        assertThat(documents(taken)).containsExactly("other");
    }

    @Test
    void aFileThatWasCutBetweenTwoDocumentsIsTold() throws IOException {
        List<String> lines = Whole.lines().lines().toList();
        Whole taken = of(lines.subList(0, 2));
        assertThat(taken.problems())
                .containsExactly("line 2: the lines of the archive break off, as their end is missing");
        assertThat(documents(taken)).containsExactly("gao-1");
    }

    @Test
    void aDecisionThatIsGoneIsTold() throws IOException {
        List<String> lines = new ArrayList<>(Whole.lines().lines().toList());
        lines.remove(Whole.MERGE);
        assertThat(of(lines).problems()).containsExactly("line 15: 13 of 14 lines are there");
    }

    @Test
    void twoArchivesMayStandInOneFile() throws IOException {
        Whole taken = Whole.of(Whole.lines() + Whole.lines());
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.decisions).hasSize(6);
    }

    @Test
    void linesOfANewerFormAreRefusedAsAWhole() {
        String lines = "{\"kind\":\"header\",\"format\":\"urn:readout:lines:3\"}\n" + OTHER;
        assertThatThrownBy(() -> Whole.of(lines))
                .isInstanceOf(LinesFormatException.class)
                .hasMessageContaining("line 1: ")
                .hasMessageContaining("urn:readout:lines:3");
    }

    /** Whatever is broken, what comes back is what was written, or is told. */
    @Test
    void brokenLinesNeverComeBackAsSomethingElse() throws IOException {
        String whole = Whole.lines();
        Random random = new Random(29);
        int told = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] lines = whole.getBytes(StandardCharsets.UTF_8);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                lines = edited(lines, random);
            }
            try {
                Whole taken = Whole.of(lines);
                told += taken.problems().isEmpty() ? 0 : 1;
                for (ReadBack back : taken.readings) {
                    assertThat(quotesStand(back.original())).isTrue();
                }
            } catch (LinesFormatException newerForm) {
                told++;
            }
        }
        assertThat(told).isGreaterThan(1_000);
    }

    private static byte[] edited(byte[] lines, Random random) {
        if (lines.length < 2) {
            return lines;
        }
        int at = random.nextInt(lines.length - 1);
        return switch (random.nextInt(4)) {
            case 0 -> joined(Arrays.copyOf(lines, at), Arrays.copyOfRange(lines, at + 1, lines.length));
            case 1 ->
                joined(
                        Arrays.copyOf(lines, at),
                        new byte[] {(byte) random.nextInt(256)},
                        Arrays.copyOfRange(lines, at + 1, lines.length));
            case 2 -> Arrays.copyOf(lines, at);
            default ->
                joined(
                        Arrays.copyOf(lines, at),
                        Arrays.copyOfRange(lines, at, Math.min(lines.length, at + random.nextInt(400))),
                        Arrays.copyOfRange(lines, at, lines.length));
        };
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    private static boolean quotesStand(Reading reading) {
        String text = reading.document().text();
        return reading.reports().stream()
                .allMatch(report -> report.evidence()
                                .quote()
                                .equals(report.evidence().span().of(text))
                        && report.trigger()
                                .quote()
                                .equals(report.trigger().span().of(text)));
    }

    @Test
    void anyUnicodeComesBack() throws IOException {
        List<Reading> readings = new RandomReadings(11).some(100);
        JsonLinesFormat format = new JsonLinesFormat(EnumSet.allOf(LineKind.class)).readBy("1", "3");
        Whole taken = Whole.of(readings.stream().map(format::render).collect(Collectors.joining()));
        assertThat(taken.problems()).isEmpty();
        assertThat(taken.readings.stream().map(ReadBack::reading)).containsExactlyElementsOf(readings);
        assertThat(taken.readings).allMatch(back -> back.missing().equals(Optional.empty()));
    }
}
