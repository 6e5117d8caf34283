package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.DocumentSummary;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** Finds single reports and the texts that they were read in. */
final class StoredReports {

    private final Archive archive;

    StoredReports(Archive archive) {
        this.archive = archive;
    }

    /** @throws WrongRequest if the query names no report that is here */
    StoredReport of(Query query) {
        String id = query.needed("id");
        return query.text("document")
                .or(() -> documentOf(id))
                .flatMap(document -> archive.report(document, id))
                .orElseThrow(() -> WrongRequest.notFound("there is no report " + id + " in this archive"));
    }

    /** The first document that has a report with this id; the same article under two names has it twice. */
    private Optional<String> documentOf(String id) {
        List<String> documents = new ArrayList<>();
        archive.readings(
                List.of(new Criterion.WithId(id)),
                reading -> documents.add(reading.document().id()));
        return documents.stream().findFirst();
    }

    /** The version that holds. */
    Document textOf(DocumentSummary summary) {
        return archive.versions(summary.id()).stream()
                .filter(version -> version.hash().equals(summary.hash()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> WrongRequest.notFound("there is no document " + summary.id() + " in this archive"));
    }
}
