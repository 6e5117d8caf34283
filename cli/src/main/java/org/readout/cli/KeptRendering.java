package org.readout.cli;

import java.util.Optional;
import org.readout.coding.Readout;
import org.readout.model.Document;
import org.readout.model.Reading;

/** Readings that are handed on as they are, for formats that are written as a whole. */
final class KeptRendering implements Rendering {

    private final Readout readout;

    KeptRendering(Readout readout) {
        this.readout = readout;
    }

    @Override
    public Rendered render(Document document) {
        Reading reading = readout.read(document);
        return new Rendered("", reading.notices(), Optional.of(reading), false);
    }
}
