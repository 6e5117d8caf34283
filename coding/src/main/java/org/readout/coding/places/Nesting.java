package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The nearest place that holds a name which the gazetteer does not know: what the text puts around it, else the nearest place of
 * the sentence, else the one told last before. Confined to one article; linear in its mentions.
 */
final class Nesting {

    private final List<PlaceMention> mentions;
    private final List<Sense> senses;
    /** For each mention the index of the last one before it that can hold a place, or -1. */
    private final List<Integer> before = new ArrayList<>();
    /** For each mention the index of the next one after it that can hold a place, or the number of mentions. */
    private final List<Integer> after = new ArrayList<>();

    Nesting(List<PlaceMention> mentions, List<Sense> senses) {
        this.mentions = mentions;
        this.senses = senses;
        int last = -1;
        for (int i = 0; i < mentions.size(); i++) {
            before.add(last);
            after.add(mentions.size());
            if (holder(i).isPresent()) {
                for (int j = Math.max(0, last); j < i; j++) {
                    after.set(j, i);
                }
                last = i;
            }
        }
    }

    Optional<Resolution> of(int index) {
        return senses.get(index).containers().stream()
                .flatMap(container -> container.place().stream())
                .findFirst()
                .map(place -> nested(place, "not in the gazetteer; the text puts it in " + place.name()))
                .or(() -> inSentence(index))
                .or(() -> holder(before.get(index))
                        .map(place -> nested(place, "not in the gazetteer; the place told last is " + place.name())));
    }

    private Optional<Resolution> inSentence(int index) {
        int left = before.get(index);
        int right = after.get(index);
        int gapLeft = isSameSentence(index, left)
                ? mentions.get(index).first() - mentions.get(left).end()
                : Integer.MAX_VALUE;
        int gapRight = isSameSentence(index, right)
                ? mentions.get(right).first() - mentions.get(index).end()
                : Integer.MAX_VALUE;
        if (Math.min(gapLeft, gapRight) == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return holder(gapRight <= gapLeft ? right : left)
                .map(place -> nested(place, "not in the gazetteer; told beside " + place.name()));
    }

    private boolean isSameSentence(int index, int other) {
        return other >= 0
                && other < mentions.size()
                && mentions.get(other).sentence() == mentions.get(index).sentence();
    }

    private Optional<Place> holder(int index) {
        return index < 0
                ? Optional.empty()
                : senses.get(index).place().filter(place -> place.kind().isContainer());
    }

    private static Resolution nested(Place place, String why) {
        return new Resolution(place, true, List.of(why), List.of());
    }
}
