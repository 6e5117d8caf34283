package org.readout.coding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Where countries lie. Immutable and thread-safe. */
final class Countries {

    private record Centre(OptionalLong id, Point point, String source) {}

    private final Map<String, Centre> centres = new HashMap<>();

    private Countries(List<TableLine> lines) {
        for (TableLine line : lines) {
            line.atMost(3);
            if (centres.put(line.country(0), new Centre(id(line), line.point(2), line.source())) != null) {
                throw line.error(line.cell(0) + " stands there twice");
            }
        }
    }

    static Countries standard() {
        return of(TableLine.standard("countries.txt"));
    }

    static Countries of(List<TableLine> lines) {
        return new Countries(lines);
    }

    private static OptionalLong id(TableLine line) {
        String id = line.required(1, "the number in GeoNames, or a dash,");
        if (id.equals("-")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(id));
        } catch (NumberFormatException e) {
            throw line.error("a number in GeoNames is digits, not \"" + id + "\"");
        }
    }

    /** The country of a code as a place, under the name that it is known by. */
    Optional<Place> place(String code, String name) {
        return Optional.ofNullable(centres.get(code))
                .map(centre -> new Place(
                        name, PlaceKind.COUNTRY, code, "", "", centre.point(), 0, centre.id(), centre.source()));
    }
}
