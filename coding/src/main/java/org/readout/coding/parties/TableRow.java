package org.readout.coding.parties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.model.Sector;

/**
 * One line of a table: its cells, and the place to name when something is wrong with it.
 *
 * @param source file and line, such as {@code parties/roles.txt:12}
 * @param cells cells without surrounding blanks
 */
record TableRow(String source, List<String> cells) {

    private static final List<String> ORGANISATION_CODES = List.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
    private static final List<String> FORMER_OR_INFORMAL_STATES = List.of("DDR", "YUG", "SCG", "XKX");
    private static final List<String> ISO_CODES =
            List.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

    TableRow {
        cells = List.copyOf(cells);
    }

    PartyTableException error(String message) {
        return new PartyTableException(source, message);
    }

    /** The cell at {@code column}, empty where the line ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    String required(int column, String what) {
        if (cell(column).isEmpty()) {
            throw error(what + " is missing");
        }
        return cell(column);
    }

    /** The items of a cell that are parted by semicolons. */
    List<String> items(int column) {
        return Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The sectors of a cell, parted by commas; a dash is none. */
    List<Sector> sectors(int column) {
        return Arrays.stream(cell(column).split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals("-"))
                .map(code -> constant(Sector.class, code))
                .toList();
    }

    /** A country's or an organisation's code; a dash is none. */
    String party(int column) {
        String code = required(column, "the country");
        if (code.equals("-")) {
            return "";
        }
        if (!ISO_CODES.contains(code)
                && !ORGANISATION_CODES.contains(code)
                && !FORMER_OR_INFORMAL_STATES.contains(code)) {
            throw error("unknown country " + code);
        }
        return code;
    }

    <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> error("unknown " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + word));
    }
}
