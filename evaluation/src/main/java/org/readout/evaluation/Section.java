package org.readout.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One measurement as it is printed and as it stands in the committed results.
 *
 * @param title what was measured
 * @param command the command that measures it again
 * @param notes what the reader must know to understand the figures
 * @param tables the figures
 */
record Section(String title, String command, String notes, List<Table> tables) {

    Section {
        tables = List.copyOf(tables);
    }

    String text() {
        return title + "\n\n" + tables.stream().map(Table::text).collect(Collectors.joining("\n")) + "\n" + notes
                + "\n";
    }

    String markdown() {
        return "## " + title + "\n`" + command + "`\n\n"
                + tables.stream().map(Table::markdown).collect(Collectors.joining("\n")) + "\n" + notes + "\n";
    }
}
