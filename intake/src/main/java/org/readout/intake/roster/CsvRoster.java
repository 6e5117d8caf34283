package org.readout.intake.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Readout's own format: CSV with the header {@code office,country,person,other_names,from,to,sectors,region}, of which the
 * columns from other_names on may be left out, except from. Other names are parted by semicolons, sectors by commas.
 */
final class CsvRoster {

    private static final List<String> NEEDED = List.of("office", "country", "person", "from");

    private CsvRoster() {}

    static List<RosterTerm> read(String file, String text) {
        List<RosterTerm> terms = new ArrayList<>();
        try {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
                RosterCells cells = new RosterCells(file + ":" + row.getStartingLineNumber());
                for (String column : NEEDED) {
                    if (row.findField(column).isEmpty()) {
                        throw cells.error("the column " + column + " is missing; " + NEEDED + " are needed");
                    }
                }
                terms.add(cells.checked(term(cells, row)));
            }
        } catch (CsvParseException e) {
            throw new RosterException(file, "this is no CSV: " + e.getMessage());
        }
        return terms;
    }

    private static RosterTerm term(RosterCells cells, NamedCsvRecord row) {
        return new RosterTerm(
                cells.required(cell(row, "office"), "the office"),
                cells.country(cell(row, "country")),
                cells.required(cell(row, "person"), "the person"),
                Arrays.stream(cell(row, "other_names").split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                cells.day(cell(row, "from")),
                cells.lastDay(cell(row, "to")),
                cells.sectors(cell(row, "sectors")),
                cell(row, "region"));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).map(String::strip).orElse("");
    }
}
