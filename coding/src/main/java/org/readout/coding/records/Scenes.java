package org.readout.coding.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.events.Act;
import org.readout.coding.places.ArticlePlaces;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.EventType;
import org.readout.model.Location;
import org.readout.model.PlacePrecision;
import org.readout.model.Status;

/**
 * The places of an article's acts. An act that happens somewhere (an arrest, a march, an attack) and has no place of its own
 * happens where the one told shortly before happened, if that was in a town or at a spot. Stateless.
 */
public final class Scenes {

    /** A scene is left after so many sentences. */
    private static final int LONGEST = 2;

    private Scenes() {}

    /** The place of each act, in their order. */
    public static List<Optional<PlacedAct>> of(
            ParsedArticle article, ArticleParties parties, ArticlePlaces places, List<Act> acts) {
        Places own = new Places(article, parties, places);
        List<Optional<PlacedAct>> placed = new ArrayList<>();
        Optional<PlacedAct> scene = Optional.empty();
        int sentence = 0;
        for (Act act : acts) {
            Optional<PlacedAct> place = own.of(act);
            if (place.isPresent()) {
                Optional<PlacedAct> spot = place.filter(Scenes::isSpot);
                if (spot.isPresent() && happens(act)) {
                    scene = spot;
                    sentence = act.trigger().sentence();
                }
            } else if (isBodily(act) && happens(act) && act.trigger().sentence() - sentence <= LONGEST) {
                place = scene.filter(told -> isNearby(places, act, told)).map(PlacedAct::carriedOver);
                sentence = place.isPresent() ? act.trigger().sentence() : sentence;
            }
            placed.add(place);
        }
        return placed;
    }

    private static boolean isBodily(Act act) {
        EventType type = act.type();
        return type == EventType.ASSAULT || type == EventType.PROTEST || type == EventType.COERCE;
    }

    private static boolean happens(Act act) {
        return act.status() == Status.OCCURRED && !act.isRecalled();
    }

    /** Whether the act's sentence names no place of another country, which would be another scene. */
    private static boolean isNearby(ArticlePlaces places, Act act, PlacedAct scene) {
        String country = scene.where().country();
        return places.in(act.trigger().sentence()).stream()
                .flatMap(toponym -> toponym.resolution().stream())
                .map(resolution -> resolution.place().country())
                .allMatch(country::equals);
    }

    private static boolean isSpot(PlacedAct placed) {
        return placed.where()
                .location()
                .map(Location::precision)
                .filter(Scenes::isNarrow)
                .isPresent();
    }

    private static boolean isNarrow(PlacePrecision precision) {
        return precision == PlacePrecision.CITY
                || precision == PlacePrecision.POINT
                || precision == PlacePrecision.DISTRICT;
    }
}
