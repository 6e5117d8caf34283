package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.View;

/**
 * The documents of an archive.
 *
 * @param text words that are looked for, or empty
 * @param total how many documents there are
 * @param waiting documents that are still to be read
 * @param paging which are shown
 * @param documents those shown
 */
public record DocumentsView(String text, long total, int waiting, Paging paging, List<DocumentLine> documents)
        implements View {

    /**
     * One document.
     *
     * @param id its id
     * @param headline its title, or its id where it has none
     * @param published its day of publication, or empty
     * @param source where it came from
     * @param reports how many reports were read in it
     * @param events how many events they tell
     */
    public record DocumentLine(
            String id, String headline, String published, String source, long reports, long events) {}

    public DocumentsView {
        documents = List.copyOf(documents);
    }

    @Override
    public String template() {
        return "documents";
    }

    @Override
    public String title() {
        return "Documents";
    }
}
