package org.readout.workbench.chart.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;

/**
 * Reports by place. A dot's area is the number of reports; a ring around it says that the place is known no better than by its
 * region or its country. Immutable and thread-safe.
 */
public final class WorldMap {

    private static final double COUNTRY_REACH = 12;

    private final Outlines outlines;
    private final LandPaths land;

    public WorldMap(Outlines outlines) {
        this.outlines = outlines;
        this.land = new LandPaths(outlines);
    }

    /** The part of the world that the places lie in; of a place that is known by its country alone, the country. */
    public Section section(List<MapPlace> places) {
        List<LonLat> points = new ArrayList<>();
        for (MapPlace place : places) {
            points.add(place.point());
            if (place.precision() == PlacePrecision.COUNTRY) {
                points.addAll(border(place.country(), place.point()));
            }
        }
        return Section.around(points);
    }

    /** A country and what lies around it; the world for a code that is not on the map. */
    public Section section(String country) {
        return outlines.country(country)
                .map(found -> Section.around(border(country, found.inside())))
                .orElse(new Section.World());
    }

    private List<LonLat> border(String country, LonLat inside) {
        return outlines.country(country).stream()
                .flatMap(found -> found.rings().get(0).stream())
                .filter(point -> point.distance(inside) < COUNTRY_REACH)
                .toList();
    }

    public Picture picture(String id, String title, List<MapPlace> places, Section section) {
        List<MapPlace> sorted = places.stream()
                .sorted(Comparator.comparingLong(MapPlace::count).reversed().thenComparing(MapPlace::name))
                .toList();
        String summary = summary(sorted);
        return new Picture(
                id,
                title,
                summary,
                size -> new MapDrawing(outlines, land, size, section, sorted)
                        .markup(id + "-" + size.word(), title, summary),
                table(sorted));
    }

    private static String summary(List<MapPlace> places) {
        if (places.isEmpty()) {
            return "No report has a place that is on the map.";
        }
        long reports = places.stream().mapToLong(MapPlace::count).sum();
        MapPlace first = places.get(0);
        return Svg.count(reports, "report") + " in " + Svg.count(places.size(), "place") + "; most in " + first.name()
                + " (" + Svg.count(first.count()) + ").";
    }

    private static FigureTable table(List<MapPlace> places) {
        return new FigureTable(
                List.of("Place", "Country", "Known to the", "Reports"),
                places.stream()
                        .map(place -> FigureTable.row(
                                new Cell(place.name(), place.link()),
                                Cell.of(place.country()),
                                Cell.of(place.precision().word()),
                                Cell.of(place.count())))
                        .toList());
    }
}
