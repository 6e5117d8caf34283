package org.readout.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;
import org.readout.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a format made of some readings. */
final class Exported {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final byte[] bytes;
    private final Tally tally;

    Exported(byte[] bytes, Tally tally) {
        this.bytes = bytes.clone();
        this.tally = tally;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What became of the reports. */
    Tally tally() {
        return tally;
    }

    static Exported as(String format, Reading... readings) {
        return as(ExportFormats.named(format).orElseThrow(), List.of(readings));
    }

    static Exported as(String format, Act... acts) {
        return as(format, Arrays.stream(acts).map(Act::reading).toArray(Reading[]::new));
    }

    static Exported as(ExportFormat format, List<Reading> readings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Tally tally = format.write(Rows.of(readings), out);
            return new Exported(out.toByteArray(), tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    List<JsonNode> jsonLines() {
        return text().lines().map(MAPPER::readTree).toList();
    }

    JsonNode json() {
        return MAPPER.readTree(text());
    }

    /** Cells of tab-separated lines. */
    List<List<String>> tabs() {
        return text().lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** The files of a ZIP file. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
