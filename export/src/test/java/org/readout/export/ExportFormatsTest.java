package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;
import org.readout.model.Reading;

/** The promises that every format of the registry keeps. */
final class ExportFormatsTest {

    static Stream<ExportFormat> formats() {
        return ExportFormats.all().stream();
    }

    @Test
    void namesAndEndingsAreUnique() {
        assertThat(formats().map(ExportFormat::name)).doesNotHaveDuplicates();
        assertThat(formats().flatMap(format -> format.endings().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "mali.csv,csv",
        "mali.gdelt.csv,gdelt",
        "MALI.CSV,csv",
        "mali.jsonl,jsonl",
        "mali.plover.jsonl,plover",
        "mali.doccano.jsonl,doccano",
        "mali.ftm.json,ftm",
        "mali.timeline.json,timelinejs",
        "mali.json,jsonl",
        "mali.kumu.zip,kumu",
        "mali.icews.tab,icews",
    })
    void theLongestEndingOfAFileTellsItsFormat(String file, String format) {
        assertThat(ExportFormats.ofFile(file).map(ExportFormat::name)).contains(format);
    }

    @Test
    void anUnknownEndingTellsNothing() {
        assertThat(ExportFormats.ofFile("mali.xlsx")).isEmpty();
        assertThat(ExportFormats.ofFile("csv")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyReportIsCountedAndTheStreamStaysOpen(ExportFormat format) throws IOException {
        List<Reading> readings = new RandomReadings(17).some(60);
        long reports =
                readings.stream().mapToLong(reading -> reading.reports().size()).sum();
        Closing out = new Closing();
        Tally tally = format.write(Rows.of(readings), out);
        assertThat(tally.reports()).isEqualTo(reports);
        assertThat(tally.leftOut()).isLessThan(reports);
        assertThat(out.closed).isFalse();
        assertThat(out.size()).isPositive();
    }

    private static final class Closing extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameReportsGiveTheSameBytes(ExportFormat format) {
        List<Reading> readings = new RandomReadings(19).some(30);
        assertThat(Exported.as(format, readings).bytes())
                .isEqualTo(Exported.as(format, readings).bytes());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noReportsGiveAFileThatIsEmptyButWhole(ExportFormat format) {
        Exported none = Exported.as(format, List.of());
        assertThat(none.tally()).isEqualTo(Tally.NONE);
        if (format.mediaType().endsWith("json")) {
            assertThat(none.text().isEmpty() || none.json().isObject()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theReferenceTellsWhatAFormatLoses(ExportFormat format) throws IOException {
        String reference =
                Files.readString(Path.of("../docs/reference/exports.md")).replaceAll("\\s+", " ");
        assertThat(reference).contains("`" + format.name() + "`", format.loses());
        assertThat(format.endings()).allSatisfy(ending -> assertThat(reference).contains("`" + ending + "`"));
    }

    @ParameterizedTest
    @CsvSource({"csv", "jsonl", "parquet", "html"})
    void reviewsAndEventsTravelAlong(String name) throws IOException {
        ReportRow row = ReportRow.of(Act.arrest().reading()).get(0);
        ReportRow reviewed = new ReportRow(
                row.reading(),
                row.report(),
                row.codePoints(),
                Optional.of(ReviewState.ACCEPTED),
                Optional.of("e-12"),
                Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportFormats.named(name).orElseThrow().write(taker -> taker.accept(reviewed), out);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).contains("accepted", "e-12");
    }
}
