package org.readout.workbench.page;

import java.util.Optional;
import org.readout.model.Document;
import org.readout.model.Notice;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.workbench.page.DocumentView.QuotationLine;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** One document for reading, with its evidence marked and its reports beside it. */
public final class DocumentPage implements Page {

    private final Desk desk;

    public DocumentPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address("/document", "Document", Section.NONE);
    }

    @Override
    public View view(Query query) {
        String id = query.needed("id");
        Reading reading = desk.archive()
                .documents()
                .reading(id)
                .orElseThrow(() -> WrongRequest.notFound("there is no document " + id + " in this archive"));
        Document document = reading.document();
        return new DocumentView(
                id,
                document.title().orElse(id),
                document.published().map(Object::toString).orElse(""),
                document.source(),
                document.hash(),
                desk.archive().versions(id).size(),
                reading.reports().size(),
                ReadText.of(document, reading.reports()),
                reading.quotations().stream().map(DocumentPage::line).toList(),
                reading.notices().stream().map(Notice::message).toList());
    }

    private static QuotationLine line(Quotation quotation) {
        return new QuotationLine(
                Words.oneLine(quotation.words().quote()),
                quotation
                        .speaker()
                        .map(speaker -> Words.oneLine(speaker.mention().quote()))
                        .orElse(""));
    }

    /** The reports of this document. */
    @Override
    public Optional<Download> csv(Query query) {
        return query.text("id").map(id -> Exports.of(desk.archive(), Query.of("document", id), "csv"));
    }
}
