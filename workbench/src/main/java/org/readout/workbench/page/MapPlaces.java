package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.PlaceSummary;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.map.MapPlace;
import org.readout.workbench.chart.map.Outlines;
import org.readout.workbench.chart.map.PlacePrecision;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Query;

/**
 * Places of reports, placed on the map. Those of which only the country is known share one dot in its middle.
 *
 * @param dots what is drawn
 * @param table all places, as written
 * @param unplaced reports whose place is not on the map
 */
record MapPlaces(List<MapPlace> dots, FigureTable table, long unplaced) {

    MapPlaces {
        dots = List.copyOf(dots);
    }

    static MapPlaces of(List<PlaceSummary> places, Outlines outlines, Query query) {
        Map<String, MapPlace> dots = new LinkedHashMap<>();
        List<List<Cell>> rows = new ArrayList<>();
        long unplaced = 0;
        for (PlaceSummary place : places) {
            Optional<MapPlace> dot = dot(place, outlines, query);
            dot.ifPresent(found -> dots.merge(key(found), found, MapPlaces::together));
            unplaced += dot.isPresent() ? 0 : place.reports();
            rows.add(row(place, dot.map(found -> found.precision().word()).orElse("not on the map"), query));
        }
        return new MapPlaces(
                List.copyOf(dots.values()),
                new FigureTable(List.of("Place", "Country", "Known to the", "Reports"), rows),
                unplaced);
    }

    private static String key(MapPlace place) {
        return place.point() + " " + place.precision();
    }

    private static Optional<MapPlace> dot(PlaceSummary place, Outlines outlines, Query query) {
        return outlines.country(place.country())
                .map(country -> new MapPlace(
                        country.name(),
                        country.code(),
                        country.inside(),
                        PlacePrecision.COUNTRY,
                        place.reports(),
                        query.with("view", country.code()).at("/map")));
    }

    private static MapPlace together(MapPlace one, MapPlace other) {
        return new MapPlace(
                one.name(), one.country(), one.point(), one.precision(), one.count() + other.count(), one.link());
    }

    private static List<Cell> row(PlaceSummary place, String precision, Query query) {
        String name = name(place);
        String quoted = "\"" + name.replace("\"", " ") + "\"";
        String link = query.without("view", "page").with("place", quoted).at("/reports");
        return FigureTable.row(
                new Cell(name, link), Cell.of(place.country()), Cell.of(precision), Cell.of(place.reports()));
    }

    private static String name(PlaceSummary place) {
        return place.where().name().isEmpty()
                ? Words.oneLine(place.where().mention().quote())
                : place.where().name();
    }
}
