package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.archive.Facet;
import org.readout.coding.examples.CodeDefinition;
import org.readout.coding.examples.CodeDefinition.ModeDefinition;
import org.readout.coding.examples.ExampleFolder;
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
        ExampleFolder examples = desk.ownExamples();
        Set<String> idle = examples.idle();
        for (CodeDefinition code : examples.codebook().codes()) {
            entries.add(entry(code, idle, counts));
            unknown.remove(code.name());
        }
        unknown.forEach(
                name -> entries.add(new OwnEntry(name, "", "", false, List.of(), counts.getOrDefault(name, 0L))));
        return entries;
    }

    private static OwnEntry entry(CodeDefinition code, Set<String> idle, Map<String, Long> counts) {
        List<OwnMode> modes = code.modes().stream()
                .map(mode -> mode(mode, code.name() + "/" + mode.name(), idle, counts))
                .toList();
        return new OwnEntry(
                code.name(),
                code.meaning(),
                code.source(),
                idle.contains(code.name()),
                modes,
                counts.getOrDefault(code.name(), 0L));
    }

    private static OwnMode mode(ModeDefinition mode, String label, Set<String> idle, Map<String, Long> counts) {
        return new OwnMode(mode.name(), mode.meaning(), idle.contains(label), counts.getOrDefault(label, 0L));
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
