package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.archive.Facet;
import org.readout.coding.examples.CodeDefinition;
import org.readout.workbench.page.CodebookView.OwnEntry;
import org.readout.workbench.page.CodebookView.OwnMode;

/** The user's own codes: what the examples that the reader goes by define, and what reports of the archive carry. */
final class OwnCodes {

    private static final int MOST = 500;

    private final Desk desk;

    OwnCodes(Desk desk) {
        this.desk = desk;
    }

    /** The defined ones in their order, then those that only the archive knows. */
    List<OwnEntry> entries() {
        Map<String, Long> counts = counts();
        List<OwnEntry> entries = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        counts.keySet().forEach(label -> unknown.add(label.split("/", 2)[0]));
        for (CodeDefinition code : desk.ownCodes().codes()) {
            entries.add(entry(code, counts));
            unknown.remove(code.name());
        }
        unknown.forEach(name -> entries.add(new OwnEntry(name, "", "", List.of(), counts.getOrDefault(name, 0L))));
        return entries;
    }

    private static OwnEntry entry(CodeDefinition code, Map<String, Long> counts) {
        List<OwnMode> modes = code.modes().stream()
                .map(mode -> new OwnMode(
                        mode.name(), mode.meaning(), counts.getOrDefault(code.name() + "/" + mode.name(), 0L)))
                .toList();
        return new OwnEntry(code.name(), code.meaning(), code.source(), modes, counts.getOrDefault(code.name(), 0L));
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        desk.archive()
                .reports()
                .facets(List.of(), MOST)
                .getOrDefault(Facet.CODE, List.of())
                .forEach(count -> counts.put(count.value(), count.reports()));
        return counts;
    }
}
