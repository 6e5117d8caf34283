package org.readout.workbench.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads a table of outlines: lines {@code arc|first point and steps} and {@code country|code|name|point inside|rings}, as
 * {@code outlines.txt} describes them. Borders are stored once; a ring names the arcs that it runs along. Not thread-safe.
 */
final class OutlineTable {

    private static final double UNITS = 100;

    private final List<List<LonLat>> arcs = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();

    private OutlineTable() {}

    /** @param file its name in errors */
    static List<Country> read(String file, Reader in) throws IOException {
        OutlineTable table = new OutlineTable();
        BufferedReader lines = new BufferedReader(in);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                table.line(file + ":" + number, line);
            }
        }
        return List.copyOf(table.countries);
    }

    private void line(String source, String line) {
        String[] cells = line.split("\\|", -1);
        try {
            if (cells[0].equals("arc") && cells.length == 2) {
                arcs.add(arc(cells[1]));
            } else if (cells[0].equals("country") && cells.length == 5) {
                countries.add(country(cells));
            } else {
                throw new IllegalArgumentException("expected arc|points or country|code|name|point|rings");
            }
        } catch (IllegalArgumentException e) {
            throw new OutlineException(source, String.valueOf(e.getMessage()));
        }
    }

    private static List<LonLat> arc(String steps) {
        List<LonLat> points = new ArrayList<>();
        int lon = 0;
        int lat = 0;
        for (String step : steps.split(" ")) {
            int[] pair = pair(step);
            lon += pair[0];
            lat += pair[1];
            points.add(new LonLat(lon / UNITS, lat / UNITS));
        }
        return points;
    }

    private static int[] pair(String cell) {
        String[] numbers = cell.split(",", -1);
        if (numbers.length != 2) {
            throw new IllegalArgumentException("expected longitude,latitude, not " + cell);
        }
        return new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])};
    }

    private Country country(String[] cells) {
        if (!cells[1].matches("[A-Z]{3}|-")) {
            throw new IllegalArgumentException("a country's code is three capitals or a dash, not " + cells[1]);
        }
        int[] inside = pair(cells[3]);
        List<List<LonLat>> rings = new ArrayList<>();
        for (String ring : cells[4].split(";")) {
            rings.add(ring(ring));
        }
        return new Country(
                cells[1].equals("-") ? "" : cells[1],
                cells[2],
                new LonLat(inside[0] / UNITS, inside[1] / UNITS),
                rings);
    }

    private List<LonLat> ring(String ring) {
        List<LonLat> points = new ArrayList<>();
        for (String arc : ring.split(" ")) {
            points.addAll(arc.startsWith("~") ? backwards(arc.substring(1)) : named(arc));
        }
        return List.copyOf(points);
    }

    private List<LonLat> backwards(String number) {
        List<LonLat> points = new ArrayList<>(named(number));
        Collections.reverse(points);
        return points;
    }

    private List<LonLat> named(String number) {
        int index = Integer.parseInt(number);
        if (index < 0 || index >= arcs.size()) {
            throw new IllegalArgumentException("no arc " + number + " stands above");
        }
        return arcs.get(index);
    }
}
