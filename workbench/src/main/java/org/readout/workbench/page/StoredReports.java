package org.readout.workbench.page;

import org.readout.archive.Archive;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** Finds single reports and the texts that they were read in. */
final class StoredReports {

    private final Archive archive;

    StoredReports(Archive archive) {
        this.archive = archive;
    }

    /**
     * The report with the query's {@code id}; of several documents with the same bytes that of its {@code document}.
     *
     * @throws WrongRequest if the query names no report that is here
     */
    StoredReport of(Query query) {
        String id = query.needed("id");
        return query.text("document")
                .map(document -> archive.reports().find(document, id))
                .orElseGet(() -> archive.reports().find(id).stream().findFirst())
                .orElseThrow(() -> WrongRequest.notFound("there is no report " + id + " in this archive"));
    }

    /** The document that it was read in. */
    Document documentOf(StoredReport report) {
        String id = report.document().id();
        return archive.documents()
                .reading(id)
                .map(Reading::document)
                .orElseThrow(() -> WrongRequest.notFound("there is no document " + id + " in this archive"));
    }
}
