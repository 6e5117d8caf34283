package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.web.View;

/**
 * A document with what was read in it.
 *
 * @param id its id
 * @param headline its title, or its id where it has none
 * @param published its day of publication, or empty
 * @param source where it came from
 * @param hash SHA-256 of its original bytes
 * @param versions how many versions of it are kept
 * @param reports how many reports hold
 * @param text its text with the evidence
 * @param quotations whose words are quoted
 * @param notices what could not be read or resolved, and why
 */
public record DocumentView(
        String id,
        String headline,
        String published,
        String source,
        String hash,
        int versions,
        int reports,
        ReadText text,
        List<QuotationLine> quotations,
        List<String> notices)
        implements View {

    /** Quoted words with their speaker, who may be unknown. */
    public record QuotationLine(String words, String speaker) {}

    public DocumentView {
        quotations = List.copyOf(quotations);
        notices = List.copyOf(notices);
    }

    @Override
    public String template() {
        return "document";
    }

    @Override
    public String title() {
        return headline;
    }
}
