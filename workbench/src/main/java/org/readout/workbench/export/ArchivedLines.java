package org.readout.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.ArchivedReading;
import org.readout.archive.HeldReading;
import org.readout.export.Provenance;
import org.readout.export.WholeLines;
import org.readout.export.rows.ReportRow;
import org.readout.model.Reading;

/** All that an archive keeps, as JSON Lines that {@link LinesImport} takes into another one. For one thread. */
public final class ArchivedLines {

    private final WholeLines out;
    private long documents;
    private long reports;

    private ArchivedLines(WholeLines out) {
        this.out = out;
    }

    /**
     * How much was written.
     *
     * @param documents documents, each once
     * @param reports the reports that hold
     */
    public record Written(long documents, long reports) {}

    /** Writes documents, readings and decisions; whoever gives the stream closes it. */
    public static Written write(Archive archive, OutputStream out) throws IOException {
        try (WholeLines lines = new WholeLines(out)) {
            ArchivedLines all = new ArchivedLines(lines);
            archive.everything(all::reading);
            archive.reviews().export(all::decision);
            archive.eventEdits().export(all::decision);
            archive.actors().export(all::decision);
            lines.end();
            return new Written(all.documents, all.reports);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void reading(ArchivedReading archived) {
        Provenance provenance = new Provenance(
                archived.reader().rules(),
                archived.reader().net(),
                Optional.of(archived.fingerprint()),
                Optional.of(archived.hash()));
        try {
            if (archived.superseded()) {
                out.superseded(archived.original(), provenance);
            } else {
                documents++;
                reports += archived.reports().size();
                Reading shown = shown(archived);
                out.holding(shown, rows(archived, shown), archived.original().reports(), provenance);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading shown(ArchivedReading archived) {
        Reading original = archived.original();
        return new Reading(
                original.document(),
                archived.reports(),
                original.quotations(),
                original.notices(),
                original.considered());
    }

    private static List<ReportRow> rows(ArchivedReading archived, Reading shown) {
        return ArchivedRows.of(new HeldReading(shown, archived.standings()));
    }

    private void decision(String line) {
        try {
            out.decision(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
