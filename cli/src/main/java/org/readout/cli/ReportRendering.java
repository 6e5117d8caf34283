package org.readout.cli;

import org.readout.coding.Readout;
import org.readout.export.ReportFormat;
import org.readout.intake.Intake.Skipped;
import org.readout.model.Document;
import org.readout.model.Reading;

/** Reports in one of the formats. */
final class ReportRendering implements Rendering {

    private final Readout readout;
    private final ReportFormat format;

    ReportRendering(Readout readout, ReportFormat format) {
        this.readout = readout;
        this.format = format;
    }

    @Override
    public Rendered render(Document document) {
        Reading reading = readout.read(document);
        return new Rendered(format.render(reading), reading.notices());
    }

    @Override
    public String renderSkipped(Skipped skipped) {
        return format.renderSkipped(skipped.source(), skipped.reason().label(), skipped.message());
    }
}
