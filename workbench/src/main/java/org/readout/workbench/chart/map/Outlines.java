package org.readout.workbench.chart.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The outlines of the world's countries. Immutable and thread-safe. */
public final class Outlines {

    private static final String FILE = "outlines.txt";

    private final List<Country> countries;

    Outlines(List<Country> countries) {
        this.countries = List.copyOf(countries);
    }

    /** Those that come with the program, from Natural Earth; reading them takes some tens of milliseconds. */
    public static Outlines standard() {
        try (InputStream in = Outlines.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalArgumentException("no such table: " + FILE);
            }
            return new Outlines(OutlineTable.read("map/" + FILE, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    public List<Country> countries() {
        return countries;
    }

    /** The country with that ISO 3166 alpha-3 code. */
    public Optional<Country> country(String code) {
        return countries.stream()
                .filter(country -> !code.isEmpty() && country.code().equals(code))
                .findFirst();
    }
}
