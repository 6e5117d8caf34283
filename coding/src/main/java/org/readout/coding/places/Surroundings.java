package org.readout.coding.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the places of an article, as they are taken at the moment, tell of where it plays: shares of countries, divisions and
 * districts, and points to be near to. Confined to one resolution.
 */
final class Surroundings {

    /** The names that tell most; beyond them a long article gains nothing and would cost the square of its length. */
    private static final int MOST_NAMES = 40;

    private static final double NEAR_KM = 120;
    /** So much must be named before the shares count in full. */
    private static final double INERTIA = 0.5;

    private record Named(Sense sense, Place place, double weight) {}

    private final Map<String, Double> shares = new HashMap<>();
    private final List<Named> named;
    private final double total;
    private final double local;

    Surroundings(List<Sense> senses, Optional<String> publishersCountry) {
        named = senses.stream()
                .flatMap(sense -> sense.place().stream().map(place -> new Named(sense, place, sense.weight())))
                .sorted(Comparator.comparingDouble(Named::weight).reversed())
                .limit(MOST_NAMES)
                .toList();
        publishersCountry.ifPresent(country -> shares.merge(country, 1.0, Double::sum));
        named.forEach(name -> add(name, name.weight()));
        total = named.stream().mapToDouble(Named::weight).sum()
                + publishersCountry.map(c -> 1.0).orElse(0.0);
        local = named.stream()
                .filter(name -> isLocal(name.place()))
                .mapToDouble(Named::weight)
                .sum();
    }

    private void add(Named name, double weight) {
        Place place = name.place();
        if (!place.country().isEmpty()) {
            shares.merge(place.country(), weight, Double::sum);
            if (!place.division().isEmpty()) {
                shares.merge(divisionKey(place), weight, Double::sum);
            }
            if (!place.district().isEmpty()) {
                shares.merge(districtKey(place), weight, Double::sum);
            }
        }
    }

    private static String divisionKey(Place place) {
        return place.country() + "/" + place.division();
    }

    private static String districtKey(Place place) {
        return divisionKey(place) + "/" + place.district();
    }

    /** The share of the other names' weight that lies in the place's country. */
    double country(Sense of, Place place) {
        return place.country().isEmpty() ? 0 : share(of, place.country(), Place::country);
    }

    double division(Sense of, Place place) {
        return place.division().isEmpty() ? 0 : share(of, divisionKey(place), Surroundings::divisionKey);
    }

    double district(Sense of, Place place) {
        return place.district().isEmpty() ? 0 : share(of, districtKey(place), Surroundings::districtKey);
    }

    private double share(Sense of, String key, Function<Place, String> keyOf) {
        double all = shares.getOrDefault(key, 0.0);
        double own = of.place()
                .filter(now -> keyOf.apply(now).equals(key))
                .map(now -> of.weight())
                .orElse(0.0);
        double others = total - of.place().map(now -> of.weight()).orElse(0.0);
        return Math.max(0, all - own) / (Math.max(0, others) + INERTIA);
    }

    /** How near the other names' places are: 1 where all are at the same point, 0 where none is within a day's drive. */
    double nearness(Sense of, Place place) {
        if (!isLocal(place)) {
            return 0;
        }
        double near = 0;
        double own = 0;
        for (Named name : named) {
            if (name.sense().equals(of)) {
                own = isLocal(name.place()) ? name.weight() : 0;
            } else if (isLocal(name.place())) {
                near += name.weight() * Math.exp(-name.place().point().distance(place.point()) / NEAR_KM);
            }
        }
        return near / (local - own + INERTIA);
    }

    private static boolean isLocal(Place place) {
        return switch (place.kind()) {
            case COUNTRY, CONTINENT, WORLD_REGION, SEA, DESERT -> false;
            default -> true;
        };
    }
}
