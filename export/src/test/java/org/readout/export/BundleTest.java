package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;
import org.readout.model.Hash;
import org.readout.model.Reading;
import org.readout.model.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle can be verified, says what was asked for, and holds the same reports in every format. */
final class BundleTest {

    private static final Origin ORIGIN = new Origin(
            "readout 1",
            "crisis.readout",
            List.of("--country NGA"),
            2,
            7,
            List.of(new Origin.Reader("1+abc", "2")),
            "2026-01-02T03:04:05Z");

    private static final List<Reading> READINGS = List.of(
            Act.arrest().reading(),
            Act.arrest().is(Status.PLANNED).from("b", "b.txt").reading());

    private static byte[] bundle(List<ExportFormat> formats) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bundle.write(Rows.of(READINGS), formats, ORIGIN, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(List<ExportFormat> formats) throws IOException {
        return new Exported(bundle(formats), Tally.NONE).files();
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    @Test
    void everyOtherFileHasItsChecksum() throws IOException {
        Map<String, byte[]> files = files(Bundle.USUAL);
        assertThat(files.keySet())
                .containsExactly(
                        "reports.csv", "reports.jsonl", "reports.html", "query.json", "README.txt", "SHA256SUMS");
        List<String> names = new ArrayList<>();
        text(files, "SHA256SUMS").lines().forEach(line -> {
            String name = line.substring(66);
            names.add(name);
            assertThat(line.substring(0, 64)).isEqualTo(Hash.sha256(Objects.requireNonNull(files.get(name))));
        });
        assertThat(names).hasSize(5).doesNotContain("SHA256SUMS");
    }

    @Test
    void theQueryCountsAndVersionsAreTold() throws IOException {
        List<ExportFormat> formats = List.of(
                ExportFormats.named("gdelt").orElseThrow(),
                ExportFormats.named("parquet").orElseThrow());
        Map<String, byte[]> files = files(formats);
        JsonNode query = JsonMapper.builder().build().readTree(text(files, "query.json"));
        assertThat(query.get("query").get(0).asString()).isEqualTo("--country NGA");
        assertThat(query.get("matching").asInt()).isEqualTo(2);
        assertThat(query.get("readers").get(0).get("rules").asString()).isEqualTo("1+abc");
        assertThat(query.get("files").get(0).get("records").asInt()).isEqualTo(1);
        assertThat(query.get("files").get(0).get("left_out").asInt()).isEqualTo(1);
        assertThat(query.get("files").get(1).get("records").asInt()).isEqualTo(2);
        assertThat(text(files, "README.txt"))
                .contains("reports.gdelt.csv", "reports.parquet", "sha256sum --check SHA256SUMS", "What it loses");
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        assertThat(bundle(Bundle.USUAL)).isEqualTo(bundle(Bundle.USUAL));
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        Path temporary = Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir")));
        long before = bundlesIn(temporary);
        bundle(Bundle.USUAL);
        assertThat(bundlesIn(temporary)).isEqualTo(before);
    }

    private static long bundlesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("readout-bundle"))
                    .count();
        }
    }
}
