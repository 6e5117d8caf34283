package org.readout.workbench.chart.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.LabelPlaces;
import org.readout.workbench.chart.Size;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.TextWidth;
import org.readout.workbench.chart.map.Viewport.Pixel;

/** Draws one map: sea, countries, dots with rings, names where there is room. */
final class MapDrawing {

    private static final double TYPE = 12;
    private static final double SMALL_TYPE = 11;
    private static final double LINE = 15;

    private final Outlines outlines;
    private final LandPaths land;
    private final List<MapPlace> places;
    private final Viewport viewport;
    private final LabelPlaces labels;
    private final DotSizes dots;

    MapDrawing(Outlines outlines, LandPaths land, Size size, Section section, List<MapPlace> places) {
        this.outlines = outlines;
        this.land = land;
        this.places = places;
        this.viewport = Viewport.of(section, new Box(0, 0, size.width(), height(size, section)));
        this.labels = new LabelPlaces(viewport.frame().grown(-4));
        this.dots = new DotSizes(
                size, viewport, places.stream().mapToLong(MapPlace::count).max().orElse(1));
    }

    private static double height(Size size, Section section) {
        double share = section instanceof Section.World ? 0.46 : size == Size.NARROW ? 0.9 : 0.62;
        return Math.min(660, size.width() * share);
    }

    String markup(String drawing, String title, String summary) {
        Box frame = viewport.frame();
        Svg svg = Svg.drawing(drawing, frame.width(), frame.height(), title, summary);
        sea(svg, frame);
        svg.empty("path", "class", "graticule", "d", Graticule.path(viewport));
        land(svg);
        takeDots();
        List<Optional<Box>> names = places.stream().map(this::name).toList();
        new ScaleBar(viewport).draw(svg, labels);
        if (viewport.section() instanceof Section.Region) {
            countryNames(svg);
        }
        IntStream.range(0, places.size()).forEach(i -> place(svg, places.get(i), names.get(i)));
        return svg.markup();
    }

    private void sea(Svg svg, Box frame) {
        if (viewport.seamless()) {
            svg.empty("rect", "class", "sea", "width", frame.width(), "height", frame.height());
        } else {
            svg.empty("path", "class", "sea", "d", Graticule.edge(viewport));
        }
    }

    private void land(Svg svg) {
        Map<String, Long> tints = new HashMap<>();
        places.stream()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY
                        && !place.country().isEmpty())
                .forEach(place -> tints.merge(place.country(), place.count(), Long::sum));
        svg.open("g", "class", "land");
        for (LandPaths.Path country : land.on(viewport)) {
            boolean tinted = tints.containsKey(country.country());
            svg.empty("path", "class", tinted ? "told" : "", "d", country.path(), "fill-rule", "evenodd");
        }
        svg.close();
    }

    private void takeDots() {
        for (MapPlace place : places) {
            Pixel at = viewport.pixel(place.point());
            labels.take(Box.around(at.x(), at.y(), dots.dot(place)));
        }
    }

    private static String words(MapPlace place) {
        return place.name() + " " + Svg.count(place.count());
    }

    private Optional<Box> name(MapPlace place) {
        Pixel at = viewport.pixel(place.point());
        return labels.beside(at.x(), at.y(), dots.dot(place), TextWidth.of(words(place), TYPE), LINE);
    }

    private void place(Svg svg, MapPlace place, Optional<Box> name) {
        Pixel at = viewport.pixel(place.point());
        svg.open(
                "a", "href", place.link(), "class", "place " + place.precision().word());
        if (place.precision() != PlacePrecision.CITY) {
            svg.empty("circle", "class", "ring", "cx", at.x(), "cy", at.y(), "r", dots.ring(place));
        }
        svg.empty("circle", "class", "dot", "cx", at.x(), "cy", at.y(), "r", dots.dot(place));
        name.ifPresent(
                box -> svg.label(words(place), "class", "words", "font-size", TYPE, "x", box.x(), "y", box.y() + 11.5));
        svg.open("title")
                .words(words(place) + " · known to the " + place.precision().word())
                .close();
        svg.close();
    }

    /** The names of the countries around, where nothing else is written. */
    private void countryNames(Svg svg) {
        List<String> named = new ArrayList<>();
        places.stream()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                .forEach(place -> named.add(place.country()));
        for (Country country : outlines.countries()) {
            if (!named.contains(country.code())
                    && viewport.mayShow(country.rings().get(0))) {
                Pixel at = viewport.pixel(country.inside());
                labels.centred(at.x(), at.y(), TextWidth.of(country.name(), SMALL_TYPE), LINE)
                        .ifPresent(box -> svg.label(
                                country.name(),
                                "class",
                                "country-name",
                                "font-size",
                                SMALL_TYPE,
                                "x",
                                at.x(),
                                "y",
                                at.y() + 4,
                                "text-anchor",
                                "middle"));
            }
        }
    }
}
