package org.readout.coding.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One name of an article with all its mentions, which mean one place: one sense a document. Confined to one resolution.
 */
final class Sense {

    /** A candidate with what speaks for it apart from the text. */
    record Weighed(Candidate candidate, double prior) {

        Place place() {
            return candidate.place();
        }
    }

    /** More candidates than this are never needed: the rest are hamlets. */
    private static final int MOST_CANDIDATES = 24;

    private final String name;
    private final List<Weighed> candidates;
    private final List<PlaceMention> mentions = new ArrayList<>();
    private final List<Sense> containers = new ArrayList<>();
    private final List<Sense> contents = new ArrayList<>();
    private boolean dateline;
    private Optional<Weighed> best = Optional.empty();
    private double margin;

    Sense(String name, List<Weighed> candidates) {
        this.name = name;
        this.candidates = candidates.stream()
                .sorted((a, b) -> Double.compare(b.prior(), a.prior()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    String name() {
        return name;
    }

    List<Weighed> candidates() {
        return candidates;
    }

    List<PlaceMention> mentions() {
        return mentions;
    }

    /** The names that the text puts around this one: Texas for the Paris of "Paris, Texas". */
    List<Sense> containers() {
        return containers;
    }

    List<Sense> contents() {
        return contents;
    }

    void isIn(Sense container) {
        if (!containers.contains(container)) {
            containers.add(container);
            container.contents.add(this);
        }
    }

    void inDateline() {
        dateline = true;
    }

    boolean isInDateline() {
        return dateline;
    }

    Optional<Place> place() {
        return best.map(Weighed::place);
    }

    void choose(Weighed chosen, double lead) {
        best = Optional.of(chosen);
        margin = lead;
    }

    /** By how much the chosen place is ahead of the next; large where there is no other. */
    double margin() {
        return margin;
    }

    /** How much this sense tells of the text's region: mentions count, doubt takes away. */
    double weight() {
        double certainty = Math.min(1, 0.25 + margin / 2);
        double use =
                mentions.get(0).use() == Use.DEMONYM ? 0.7 : mentions.get(0).use() == Use.WITHIN_NAME ? 0.7 : 1;
        return (1 + Math.log(mentions.size())) * certainty * use * (dateline ? 2 : 1);
    }
}
