package org.readout.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.export.pages.EvidenceSheet;
import org.readout.export.rows.Counting;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;

/**
 * A ZIP file to hand on: reports in one or several formats, and what is needed to verify and to repeat them: the query, counts,
 * versions of rules and net, a checksum for every file, and a README that says how to use them.
 *
 * <p>All formats are written in one pass over the reports, so that they hold the same ones, by way of temporary files; memory
 * stays bounded. The same reports and the same origin give the same bytes.
 */
public final class Bundle {

    /** What a bundle holds where nobody asks for other formats: for a spreadsheet, for programs and for readers. */
    public static final List<ExportFormat> USUAL = List.of(
            CsvFormat.format(),
            ExportFormats.jsonLines(Set.of(LineKind.DOCUMENTS, LineKind.QUOTES)),
            EvidenceSheet.format());

    private static final String NAME = "reports";

    private Bundle() {}

    /**
     * Writes a bundle; whoever gives the stream closes it.
     *
     * @return what became of the reports in each format, by the format's name
     */
    public static Map<String, Tally> write(Rows rows, List<ExportFormat> formats, Origin origin, OutputStream out)
            throws IOException {
        Path folder = Files.createTempDirectory("readout-bundle");
        try {
            Map<String, Tally> tallies = writeFiles(rows, formats, folder);
            BundleZip zip = new BundleZip(out);
            for (ExportFormat format : formats) {
                zip.add(NAME + format.ending(), folder.resolve(format.name()));
            }
            zip.add("query.json", BundleTexts.query(origin, formats, tallies, NAME));
            zip.add("README.txt", BundleTexts.readme(formats, NAME));
            zip.finish();
            return tallies;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            delete(formats, folder);
        }
    }

    private static Map<String, Tally> writeFiles(Rows rows, List<ExportFormat> formats, Path folder)
            throws IOException {
        List<OutputStream> files = new ArrayList<>();
        Map<String, Counting> writers = new LinkedHashMap<>();
        try {
            for (ExportFormat format : formats) {
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(format.name())));
                files.add(file);
                writers.put(format.name(), new Counting(format.open(file)));
            }
            rows.forEach(row -> writers.values().forEach(writer -> writer.accept(row)));
            for (Counting writer : writers.values()) {
                writer.close();
            }
        } finally {
            for (OutputStream file : files) {
                file.close();
            }
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        writers.forEach((name, writer) -> tallies.put(name, writer.tally()));
        return tallies;
    }

    private static void delete(List<ExportFormat> formats, Path folder) throws IOException {
        for (ExportFormat format : formats) {
            Files.deleteIfExists(folder.resolve(format.name()));
        }
        Files.deleteIfExists(folder);
    }
}
