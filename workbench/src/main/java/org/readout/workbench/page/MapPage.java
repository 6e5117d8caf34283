package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Criterion;
import org.readout.archive.PlaceSummary;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.map.MapPlace;
import org.readout.workbench.chart.map.Outlines;
import org.readout.workbench.chart.map.Section;
import org.readout.workbench.chart.map.WorldMap;
import org.readout.workbench.page.PictureView.Choice;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;
import org.readout.workbench.web.WrongRequest;

/** Reports by place. */
public final class MapPage implements Page {

    private static final String PATH = "/map";
    private static final String VIEW = "view";
    private static final String FIT = "fit";
    private static final String WORLD = "world";
    private static final int MOST_PLACES = 500;

    private final Desk desk;
    private final Outlines outlines = Outlines.standard();
    private final WorldMap map = new WorldMap(outlines);

    public MapPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Map", Address.Section.PICTURE);
    }

    @Override
    public View view(Query query) {
        return picture(query);
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(PictureView.csv("places.csv", () -> picture(query)));
    }

    private PictureView picture(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        var places = desk.archive().reports().places(criteria, MOST_PLACES);
        MapPlaces placed = MapPlaces.of(places.items(), outlines, query);
        PictureView.Frame frame = new PictureFrames(desk, PATH).frame(query, criteria);
        return new PictureView(
                frame,
                "Map",
                "Where it happened, as exactly as the text tells it.",
                "map",
                frame.matching() == 0 ? Optional.empty() : Optional.of(draw(placed, query)),
                remarks(placed, places.items(), frame.matching(), places.total()),
                List.of(zoom(query)));
    }

    private Picture draw(MapPlaces placed, Query query) {
        Picture picture = map.picture("map", "Reports by place", placed.dots(), section(query, placed.dots()));
        return picture.with(placed.table());
    }

    /** The part of the world that is asked for: where the reports are, the world, or one country. */
    private Section section(Query query, List<MapPlace> dots) {
        String view = query.text(VIEW).orElse(FIT);
        if (view.equals(FIT)) {
            return map.section(dots);
        }
        if (view.equals(WORLD)) {
            return new Section.World();
        }
        if (outlines.country(view).isEmpty()) {
            throw WrongRequest.notUnderstood(
                    VIEW + "=" + view + ": expected fit, world or a country's code of three capitals");
        }
        return map.section(view);
    }

    private static Choice zoom(Query query) {
        String chosen = query.text(VIEW).orElse(FIT);
        List<Link> links = new ArrayList<>(List.of(
                new Link("where the reports are", query.without(VIEW).at(PATH)),
                new Link("the world", query.with(VIEW, WORLD).at(PATH))));
        if (!chosen.equals(FIT) && !chosen.equals(WORLD)) {
            links.add(new Link(chosen, query.at(PATH)));
        }
        String label = chosen.equals(FIT)
                ? links.get(0).label()
                : chosen.equals(WORLD) ? links.get(1).label() : chosen;
        return new Choice("Show", links, label);
    }

    private static List<String> remarks(MapPlaces placed, List<PlaceSummary> places, long matching, long total) {
        List<String> remarks = new ArrayList<>();
        long told = places.stream().mapToLong(PlaceSummary::reports).sum();
        if (told < matching && total <= MOST_PLACES) {
            remarks.add(Svg.count(matching - told) + " of " + Svg.count(matching, "report") + " tell no place.");
        }
        if (total > MOST_PLACES) {
            remarks.add("The " + MOST_PLACES + " most frequent of " + Svg.count(total, "place") + " are shown.");
        }
        if (placed.unplaced() > 0) {
            remarks.add(Svg.count(placed.unplaced(), "report")
                    + " with a place that is not on the map, such as one of no known country; the table has them.");
        }
        remarks.add("Outlines from Natural Earth. Borders take no position on any claim.");
        return remarks;
    }
}
