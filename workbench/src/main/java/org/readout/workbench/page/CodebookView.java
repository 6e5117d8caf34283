package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.View;

/**
 * The codebook.
 *
 * @param quads the types by kind
 * @param tables the smaller lists of codes
 * @param contexts codes of what an act is about
 */
public record CodebookView(List<QuadSection> quads, List<CodeTable> tables, List<String> contexts) implements View {

    /** The types of one kind. */
    public record QuadSection(String label, String code, List<TypeEntry> types) {}

    /** A type with its modes. */
    public record TypeEntry(CodebookEntry type, List<CodebookEntry> modes) {}

    /** A list of codes with its heading. */
    public record CodeTable(String heading, String about, List<CodebookEntry> entries) {}

    @Override
    public String template() {
        return "codebook";
    }

    @Override
    public String title() {
        return "Codebook";
    }
}
