package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.review.FormSection;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.View;

/**
 * A report to be corrected.
 *
 * @param trail where the reviewer is
 * @param headline the document's title, or its id
 * @param text the document's text
 * @param start where the evidence begins, in UTF-16 units
 * @param end where it ends
 * @param sections the form
 * @param problems what was wrong with the form that was sent
 */
public record FixView(
        Trail trail,
        String headline,
        String text,
        int start,
        int end,
        List<FormSection> sections,
        List<String> problems)
        implements View {

    public FixView {
        sections = List.copyOf(sections);
        problems = List.copyOf(problems);
    }

    @Override
    public String template() {
        return "fix";
    }

    @Override
    public String title() {
        return "Fix a report";
    }

    /** Back to the report, nothing being decided. */
    public String back() {
        return trail.query().at(ReviewPage.PATH);
    }
}
