package org.readout.coding.places;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnFile;
import org.readout.coding.own.OwnKind;

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
     * A user's places.
     *
     * @throws PlaceTableException with file and line where a line cannot be understood
     */
    static PlaceTable of(OwnData data) {
        List<TableLine> lines = new ArrayList<>();
        for (OwnFile file : data.files(OwnKind.PLACES)) {
            try (Reader in = file.reader()) {
                lines.addAll(TableLine.read(file.name(), in));
            } catch (IOException e) {
                throw new UncheckedIOException(file.name(), e);
            }
        }
        return lines.isEmpty() ? EMPTY : new PlaceTable(lines);
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
