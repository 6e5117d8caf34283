package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.export.ExportFormats;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Rows;
import org.readout.workbench.export.ArchivedRows;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** Exactly the reports of a filtered view in one of the formats. */
final class Exports {

    private Exports() {}

    /** @throws WrongRequest if there is no such format, or the filters cannot be understood */
    static Download of(Archive archive, Query query, String format) {
        ExportFormat chosen = ExportFormats.named(format)
                .orElseThrow(() -> WrongRequest.notUnderstood("\"" + format + "\" is no format; expected one of "
                        + String.join(
                                ", ",
                                ExportFormats.all().stream()
                                        .map(ExportFormat::name)
                                        .toList())));
        List<Criterion> criteria = Filters.criteria(query);
        Rows rows = ArchivedRows.of(archive, criteria);
        return new Download("reports" + chosen.ending(), chosen.mediaType(), out -> chosen.write(rows, out));
    }
}
