package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.DocumentEntry;
import org.readout.archive.DocumentSummary;
import org.readout.archive.SearchWords;
import org.readout.workbench.page.DocumentsView.DocumentLine;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** The documents, those that were kept last first. */
public final class DocumentsPage implements Page {

    private static final String PATH = "/documents";
    private static final int MOST_ROWS = 1_000_000;

    private final Desk desk;

    public DocumentsPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Documents", Section.LOOK);
    }

    @Override
    public View view(Query query) {
        var page = desk.archive().documents().page(words(query), Paging.first(query), Paging.SIZE);
        List<DocumentLine> lines =
                page.items().stream().map(DocumentsPage::line).toList();
        return new DocumentsView(
                query.text("text").orElse(""),
                desk.archive().documents().count(),
                desk.inbox().waiting(),
                Paging.of(PATH, query, lines.size(), page.total()),
                lines);
    }

    private static Optional<SearchWords> words(Query query) {
        try {
            return query.text("text").map(SearchWords::new);
        } catch (IllegalArgumentException e) {
            throw WrongRequest.notUnderstood(String.valueOf(e.getMessage()));
        }
    }

    private static DocumentLine line(DocumentEntry entry) {
        DocumentSummary document = entry.document();
        return new DocumentLine(
                document.id(),
                document.title().orElse(document.id()),
                document.published().map(Object::toString).orElse(""),
                document.source(),
                entry.reports(),
                entry.events());
    }

    @Override
    public Optional<Download> csv(Query query) {
        Optional<SearchWords> words = words(query);
        return Optional.of(CsvTable.of(
                "documents.csv",
                List.of("id", "title", "published", "reports", "source", "events"),
                () -> desk.archive().documents().page(words, 0, MOST_ROWS).items().stream()
                        .map(DocumentsPage::line)
                        .map(line -> List.of(
                                line.id(),
                                line.headline(),
                                line.published(),
                                String.valueOf(line.reports()),
                                line.source(),
                                String.valueOf(line.events())))));
    }
}
