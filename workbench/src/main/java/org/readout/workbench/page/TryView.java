package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.web.View;

/**
 * A text and what was read in it.
 *
 * @param text as it was pasted
 * @param published the day of publication as it was given
 * @param problem why it could not be read, or empty
 * @param reading what was read, if anything was
 * @param notices what could not be resolved, and why
 */
public record TryView(String text, String published, String problem, Optional<ReadText> reading, List<String> notices)
        implements View {

    public TryView {
        notices = List.copyOf(notices);
    }

    @Override
    public String template() {
        return "try";
    }

    @Override
    public String title() {
        return "Try";
    }

    @Override
    public int status() {
        return problem.isEmpty() ? 200 : 400;
    }

    /** How many reports were read. */
    public int reports() {
        return reading.map(read -> read.paragraphs().stream()
                        .mapToInt(paragraph -> paragraph.cards().size())
                        .sum())
                .orElse(0);
    }
}
