package org.readout.coding.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A line of a table of places: cells parted by bars. Blank lines and lines that begin with a hash hold no fact.
 *
 * @param source file and line, such as {@code places/regions.txt:12}
 * @param cells cells without surrounding blanks
 */
record TableLine(String source, List<String> cells) {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> OTHER_STATES = Set.of("DDR", "YUG", "SCG", "XKX");

    TableLine {
        cells = List.copyOf(cells);
    }

    /** The lines of a table that comes with the program. */
    static List<TableLine> standard(String file) {
        try (InputStream in = TableLine.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: places/" + file);
            }
            return read("places/" + file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static List<TableLine> read(String file, Reader in) throws IOException {
        List<TableLine> lines = new ArrayList<>();
        BufferedReader reader = new BufferedReader(in);
        int number = 0;
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            number++;
            String line = number == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new TableLine(file + ":" + number, cells(line)));
            }
        }
        return lines;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    PlaceTableException error(String message) {
        return new PlaceTableException(source, message);
    }

    void atMost(int columns) {
        if (cells.size() > columns) {
            throw error("at most " + columns + " cells are expected, not " + cells.size());
        }
    }

    /** The cell at a column, empty where the line ends before it. */
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

    /** A country's code; a dash is none. */
    String country(int column) {
        String code = required(column, "the country");
        if (code.equals("-")) {
            return "";
        }
        if (!COUNTRIES.contains(code) && !OTHER_STATES.contains(code)) {
            throw error("unknown country " + code + "; three letters such as SYR are expected, or - for none");
        }
        return code;
    }

    PlaceKind kind(int column) {
        String word = required(column, "the kind of place");
        for (PlaceKind kind : PlaceKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw error("unknown kind of place \"" + word + "\"; one of "
                + String.join(
                        ", ",
                        Arrays.stream(PlaceKind.values()).map(PlaceKind::word).toList())
                + " is expected");
    }

    /** Latitude and longitude in degrees, parted by a comma. */
    Point point(int column) {
        String[] degrees = required(column, "the point").split(",", -1);
        if (degrees.length != 2) {
            throw error("a point is latitude, longitude, such as 36.2, 37.1, not \"" + cell(column) + "\"");
        }
        try {
            return new Point(Double.parseDouble(degrees[0].strip()), Double.parseDouble(degrees[1].strip()));
        } catch (NumberFormatException e) {
            throw error("a point is two numbers of degrees, not \"" + cell(column) + "\"");
        } catch (IllegalArgumentException e) {
            throw error("no such point on earth: " + cell(column));
        }
    }
}
