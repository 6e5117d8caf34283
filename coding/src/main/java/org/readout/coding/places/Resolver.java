package org.readout.coding.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.readout.coding.places.Sense.Weighed;

/**
 * Decides which place each name of an article means: first by what is known of the places alone, what the text puts around a
 * name, and how well its places fit those that the other names may mean; then in a few rounds by the country, the division and the
 * nearness of the places that were chosen. Confined to one article.
 *
 * <p>The weights are in the unit of {@link Prior}, powers of ten of people, and were set by hand.
 */
final class Resolver {

    private static final int ROUNDS = 3;
    private static final double COMPANY = 5;
    private static final double COMPANY_LATER = 2.5;
    private static final double COUNTRY = 2;
    private static final double DIVISION = 3.5;
    private static final double DISTRICT = 1.5;
    private static final double NEARNESS = 3.5;
    private static final double HELD = 6;
    private static final double MAY_BE_HELD = 3;
    /** The lead of a place that has no rival. */
    private static final double ALONE = 9;

    private final KnownNames known;

    Resolver(KnownNames known) {
        this.known = known;
    }

    /** The sense of each mention. */
    List<Sense> senses(List<PlaceMention> mentions) {
        Map<String, Sense> senses = new HashMap<>();
        List<Sense> all = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            Sense sense = senses.computeIfAbsent(key(mention), key -> sense(mention));
            sense.mentions().add(mention);
            all.add(sense);
        }
        return all;
    }

    private static String key(PlaceMention mention) {
        String use = mention.use() == Use.DEMONYM || mention.use() == Use.SPOT
                ? mention.use().name()
                : "";
        String hint = mention.hint()
                .filter(kind -> kind == PlaceKind.DIVISION || kind == PlaceKind.DISTRICT)
                .map(PlaceKind::name)
                .orElse("");
        return PlaceName.folded(mention.name()) + "|" + use + hint;
    }

    private Sense sense(PlaceMention mention) {
        List<Candidate> candidates = switch (mention.use()) {
            case DEMONYM ->
                known.home(mention.name()).stream()
                        .map(place -> new Candidate(place, Match.NAME))
                        .toList();
            case SPOT -> List.of();
            default -> known.find(mention.name());
        };
        return new Sense(
                mention.name(),
                candidates.stream()
                        .map(candidate -> new Weighed(candidate, Prior.of(candidate, mention.hint())))
                        .toList());
    }

    /** Chooses a place for every sense that has candidates. */
    void choose(List<Sense> senses, Optional<String> publishersCountry) {
        List<Sense> open = senses.stream()
                .distinct()
                .filter(sense -> !sense.candidates().isEmpty())
                .toList();
        Company company = new Company(open);
        Map<Sense, Map<Weighed, Double>> fits = new HashMap<>();
        for (Sense sense : open) {
            Map<Weighed, Double> fit = new HashMap<>();
            sense.candidates().forEach(place -> fit.put(place, company.fit(sense, place.place())));
            fits.put(sense, fit);
        }
        open.forEach(sense -> choose(sense, place -> byItself(sense, place) + COMPANY * fit(fits, sense, place)));
        for (int round = 0; round < ROUNDS; round++) {
            Surroundings surroundings = new Surroundings(open, publishersCountry);
            open.forEach(sense -> choose(
                    sense,
                    place -> byItself(sense, place)
                            + COMPANY_LATER * fit(fits, sense, place)
                            + inText(surroundings, sense, place.place())));
        }
    }

    private static double fit(Map<Sense, Map<Weighed, Double>> fits, Sense sense, Weighed place) {
        return fits.getOrDefault(sense, Map.of()).getOrDefault(place, 0.0);
    }

    private static void choose(Sense sense, ToDoubleFunction<Weighed> score) {
        Map<Weighed, Double> scores = new HashMap<>();
        sense.candidates().forEach(place -> scores.put(place, score.applyAsDouble(place)));
        List<Weighed> ranked = sense.candidates().stream()
                .sorted(Comparator.comparing((Weighed place) -> scores.getOrDefault(place, 0.0))
                        .reversed())
                .toList();
        double lead = ranked.size() < 2
                ? ALONE
                : scores.getOrDefault(ranked.get(0), 0.0) - scores.getOrDefault(ranked.get(1), 0.0);
        sense.choose(ranked.get(0), lead);
    }

    private static double inText(Surroundings surroundings, Sense sense, Place place) {
        return COUNTRY * surroundings.country(sense, place)
                + DIVISION * surroundings.division(sense, place)
                + DISTRICT * surroundings.district(sense, place)
                + NEARNESS * surroundings.nearness(sense, place);
    }

    /** What is known of a place, and what the names around and in its name say: it lies in what the text puts around it. */
    private static double byItself(Sense sense, Weighed weighed) {
        double sum = weighed.prior();
        for (Sense container : sense.containers()) {
            sum += link(container, outer -> Containment.holds(outer, weighed.place()));
        }
        for (Sense content : sense.contents()) {
            sum += link(content, inner -> Containment.holds(weighed.place(), inner)) / 2;
        }
        return sum;
    }

    private static double link(Sense other, Predicate<Place> fits) {
        if (other.place().filter(fits).isPresent()) {
            return HELD;
        }
        return other.candidates().stream().map(Weighed::place).anyMatch(fits) ? MAY_BE_HELD : 0;
    }
}
