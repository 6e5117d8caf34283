package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;

/** Says in words what spoke for a place. Stateless. */
final class Grounds {

    private static final double CLEAR = 2;

    private Grounds() {}

    static List<String> of(Sense sense, Place place) {
        List<String> grounds = new ArrayList<>();
        if (sense.candidates().size() == 1) {
            grounds.add("the only place of this name");
        }
        for (Sense container : sense.containers()) {
            if (container
                    .place()
                    .filter(outer -> Containment.holds(outer, place))
                    .isPresent()) {
                grounds.add("the text puts it in " + container.name());
            }
        }
        sense.mentions().stream()
                .flatMap(mention -> mention.hint().stream())
                .findFirst()
                .ifPresent(kind -> grounds.add("the text calls it a " + kind.word()));
        if (sense.candidates().size() > 1) {
            boolean largest = sense.candidates().get(0).place().equals(place);
            grounds.add(largest ? "the best known of this name" : "the other places of the text are nearer to it");
            if (sense.margin() < CLEAR) {
                grounds.add("in doubt");
            }
        }
        return grounds;
    }
}
