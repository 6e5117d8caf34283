package org.readout.cli;

import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.ReaderVersion;
import org.readout.coding.Readout;
import org.readout.export.ReportFormat;
import org.readout.intake.Intake.Skipped;
import org.readout.model.Document;
import org.readout.model.Reading;

/** Takes from the archive what was read before and reads the rest; prints both alike, or nothing. */
final class ArchivedRendering implements Rendering {

    private final Archive archive;
    private final ReaderVersion reader;
    private final Readout readout;
    private final Optional<ReportFormat> format;

    ArchivedRendering(Archive archive, ReaderVersion reader, Readout readout, Optional<ReportFormat> format) {
        this.archive = archive;
        this.reader = reader;
        this.readout = readout;
        this.format = format;
    }

    @Override
    public Rendered render(Document document) {
        Optional<Reading> known = archive.find(document, reader);
        Reading reading = known.orElseGet(() -> readout.read(document));
        String text = format.map(printed -> printed.render(reading)).orElse("");
        return new Rendered(text, reading.notices(), Optional.of(reading), known.isPresent());
    }

    @Override
    public String renderSkipped(Skipped skipped) {
        return format.map(printed ->
                        printed.renderSkipped(skipped.source(), skipped.reason().label(), skipped.message()))
                .orElse("");
    }
}
