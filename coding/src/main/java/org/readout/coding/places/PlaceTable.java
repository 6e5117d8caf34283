package org.readout.coding.places;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A table of places, one a line: {@code name | kind | country | latitude, longitude | division | other names}, for example
 *
 * <pre>
 * Bab al-Hawa | crossing | SYR | 36.24, 36.69 | Idlib | Bab al-Hawa crossing
 * </pre>
 *
 * <p>The country is a code of three letters, or a dash where the place lies in none or in several; the last two cells may be left
 * out; other names are parted by semicolons. Immutable and thread-safe.
 */
final class PlaceTable {

    static final PlaceTable EMPTY = new PlaceTable(List.of());

    private final Map<String, List<Candidate>> names = new HashMap<>();
    private final int size;

    private PlaceTable(List<TableLine> lines) {
        Set<List<Object>> seen = new HashSet<>();
        for (TableLine line : lines) {
            Place place = place(line);
            String name = PlaceName.folded(place.name());
            if (!seen.add(List.of(name, place.kind(), place.country(), place.division()))) {
                throw line.error("\"" + place.name() + "\" stands there twice");
            }
            add(name, new Candidate(place, Match.NAME));
            Set<String> others = new LinkedHashSet<>();
            line.items(5).forEach(other -> others.add(PlaceName.folded(other)));
            others.remove(name);
            others.forEach(other -> add(other, new Candidate(place, Match.NAME)));
        }
        size = lines.size();
    }

    static PlaceTable of(List<TableLine> lines) {
        return new PlaceTable(lines);
    }

    /**
     * Reads a user's table.
     *
     * @throws PlaceTableException with file and line where a line cannot be understood
     */
    static PlaceTable read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return new PlaceTable(TableLine.read(file.toString(), in));
        }
    }

    private void add(String folded, Candidate candidate) {
        names.computeIfAbsent(folded, key -> new ArrayList<>(1)).add(candidate);
    }

    private static Place place(TableLine line) {
        line.atMost(6);
        String name = line.required(0, "the name");
        PlaceKind kind = line.kind(1);
        return new Place(
                name,
                kind,
                line.country(2),
                kind == PlaceKind.DIVISION ? name : line.cell(4),
                "",
                line.point(3),
                0,
                OptionalLong.empty(),
                line.source());
    }

    List<Candidate> find(String folded) {
        return names.getOrDefault(folded, List.of());
    }

    int size() {
        return size;
    }
}
