package org.readout.workbench.page;

import org.readout.workbench.web.Download;
import org.readout.workbench.web.FileOffer;
import org.readout.workbench.web.Query;

/** The filtered reports in the format that is asked for. */
public final class ExportFile implements FileOffer {

    private final Desk desk;

    public ExportFile(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/download";
    }

    @Override
    public Download file(Query query) {
        return Exports.of(desk.archive(), query, query.needed("format"));
    }
}
