package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.Reading;

/** What was exported as JSON Lines is read back as it was. */
final class JsonLinesReaderTest {

    private static final String FORM =
            "{\"kind\":\"document\",\"id\":\"d\",\"source\":\"s\",\"hash\":\"h\",\"title\":null,"
                    + "\"published\":\"2016-06-06\",\"offsets\":\"code points\",\"text\":\"Police came.\"}\n";

    private static List<Reading> read(String lines) throws IOException {
        List<Reading> readings = new ArrayList<>();
        JsonLinesReader.read(new StringReader(lines), readings::add);
        return readings;
    }

    private static String all(List<Reading> readings) {
        return Exported.as(ExportFormats.jsonLines(EnumSet.allOf(LineKind.class)), readings)
                .text();
    }

    @Test
    void everyFieldComesBack() throws IOException {
        assertThat(read(all(List.of(Readings.complete())))).containsExactly(Readings.complete());
    }

    @Test
    void anyUnicodeComesBack() throws IOException {
        List<Reading> readings = new RandomReadings(7)
                .some(150).stream()
                        .filter(reading -> !reading.reports().isEmpty())
                        .toList();
        assertThat(read(all(readings))).isEqualTo(readings);
    }

    @Test
    void withoutDocumentsItSaysWhatIsMissing() {
        String reports = Exported.as(ExportFormats.jsonLines(Set.of()), List.of(Readings.complete()))
                .text();
        assertThatThrownBy(() -> read(reports))
                .isInstanceOf(LinesFormatException.class)
                .hasMessageStartingWith("line 1: document \"gao-1\" does not stand before")
                .hasMessageContaining("--include documents");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"notice\",\"document\":\"d\",\"code\":\"c\",\"message\":\"m\",\"text\":\"police\",\"start\":0,\"end\":6} | does not stand in the text",
                "{\"kind\":\"notice\",\"document\":\"d\",\"code\":\"c\",\"message\":\"m\",\"text\":\"P\",\"start\":99,\"end\":100} | has no code point 99",
                "{\"kind\":\"notice\",\"document\":\"d\",\"code\":\"A B\",\"message\":\"m\",\"start\":null} | kebab-case",
                "{\"kind\":\"quote\",\"document\":\"d\",\"text\":\"Police\",\"start\":0} | \"end\" is missing",
                "{\"kind\":\"rumour\"} | unknown kind",
                "{\"kind\":7} | \"kind\" is no text",
                "[] | \"kind\" is missing",
                "{ | no JSON",
            })
    void aLineThatDoesNotFitIsNamed(String line, String message) {
        assertThatThrownBy(() -> read(FORM + line + "\n"))
                .isInstanceOf(LinesFormatException.class)
                .hasMessageStartingWith("line 2: ")
                .hasMessageContaining(message);
    }

    @Test
    void brokenLinesEndInOneKindOfError() {
        String whole = all(List.of(Readings.complete()));
        Random random = new Random(23);
        int broken = 0;
        for (int i = 0; i < 3_000; i++) {
            StringBuilder lines = new StringBuilder(whole);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                int at = random.nextInt(lines.length() - 1);
                switch (random.nextInt(3)) {
                    case 0 -> lines.deleteCharAt(at);
                    case 1 -> lines.setCharAt(at, (char) (' ' + random.nextInt(96)));
                    default -> lines.insert(at, lines.substring(at, Math.min(lines.length(), at + random.nextInt(40))));
                }
            }
            try {
                read(lines.toString());
            } catch (LinesFormatException expected) {
                broken++;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        assertThat(broken).isGreaterThan(1_000);
    }
}
