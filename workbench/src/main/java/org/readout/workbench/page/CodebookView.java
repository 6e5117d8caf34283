package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.View;

/**
 * The codebook.
 *
 * @param quads the types by kind
 * @param own the user's own codes: those that the reader's examples define, then others that the archive holds
 * @param tables the smaller lists of codes
 * @param contexts codes of what an act is about
 */
public record CodebookView(List<QuadSection> quads, List<OwnEntry> own, List<CodeTable> tables, List<String> contexts)
        implements View {

    /** The types of one kind. */
    public record QuadSection(String label, String code, List<TypeEntry> types) {}

    /** A type with its modes. */
    public record TypeEntry(CodebookEntry type, List<CodebookEntry> modes) {}

    /**
     * A code of the user's own.
     *
     * @param code its name
     * @param meaning in the user's words; empty for one that only the archive holds
     * @param source file and line of its definition, or empty
     * @param idle whether no example carries it, so that nothing is coded with it
     * @param modes its refinements
     * @param reports how many reports of the archive carry it
     */
    public record OwnEntry(
            String code, String meaning, String source, boolean idle, List<OwnMode> modes, long reports) {}

    /** A refinement of a code of the user's own. */
    public record OwnMode(String mode, String meaning, boolean idle, long reports) {}

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
