package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.RunSummary;
import org.readout.export.Bundle;
import org.readout.export.Origin;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;
import org.readout.workbench.export.ArchivedLines;
import org.readout.workbench.export.ArchivedRows;

/** Hands on the reports of an archive that meet all criteria, in one format or as a bundle, and tells how many there were. */
final class ArchiveExport {

    private final Surroundings surroundings;
    private final String address;
    private final List<Criterion> criteria;
    private final OutputOptions options;

    ArchiveExport(Surroundings surroundings, String address, List<Criterion> criteria, OutputOptions options) {
        this.surroundings = surroundings;
        this.address = address;
        this.criteria = criteria;
        this.options = options;
    }

    void write(ExportFormat format) {
        try (Archive archive = Archive.openForReading(address);
                ExportOutput out = options.openFile(surroundings, format)) {
            Tally tally = out.write(rows(archive));
            tell(ArchiveText.endLine(tally.reports(), archive.contents()));
            tell(format, tally);
        }
    }

    /** Writes all that the archive keeps, as {@code import} takes it over. */
    void whole(ExportFormat format) {
        try (Archive archive = Archive.openForReading(address);
                OutputStream out = options.openStream(surroundings)) {
            ArchivedLines.Written written = ArchivedLines.write(archive, out);
            tell(ArchiveText.endLine(written.reports(), archive.contents()));
            tell(format.name() + ": the whole archive, " + count(written.documents(), "document"));
        } catch (IOException e) {
            throw Output.failure(options.file().map(Path::toString).orElse("standard output"), e);
        }
    }

    /**
     * Writes a bundle.
     *
     * @param words what reports were asked for with
     */
    void bundle(Path bundle, List<ExportFormat> formats, List<String> words) {
        try (Archive archive = Archive.openForReading(address);
                OutputStream out = new BufferedOutputStream(ExportOutput.open(bundle))) {
            Map<String, Tally> tallies = Bundle.write(rows(archive), formats, origin(archive, words), out);
            long reports =
                    tallies.values().stream().mapToLong(Tally::reports).max().orElse(0);
            tell(ArchiveText.endLine(reports, archive.contents()));
            formats.forEach(format -> tell(format, tallies.getOrDefault(format.name(), Tally.NONE)));
        } catch (IOException e) {
            throw Output.failure(bundle.toString(), e);
        }
    }

    private Rows rows(Archive archive) {
        return ArchivedRows.of(archive, criteria);
    }

    private Origin origin(Archive archive, List<String> words) {
        return new Origin(
                "readout " + Version.ofProgram(),
                ArchiveName.of(address),
                words,
                archive.count(criteria),
                archive.contents().reports(),
                archive.runs().stream()
                        .map(RunSummary::reader)
                        .distinct()
                        .map(reader -> new Origin.Reader(reader.rules(), reader.net()))
                        .toList(),
                surroundings.clock().instant().toString());
    }

    private void tell(String line) {
        if (!options.quiet()) {
            surroundings.err().println(line);
        }
    }

    private void tell(ExportFormat format, Tally tally) {
        tell(format.name() + ": " + count(tally.records(), "record")
                + (tally.leftOut() == 0
                        ? ""
                        : ", " + count(tally.leftOut(), "report") + " left out. " + format.loses()));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
