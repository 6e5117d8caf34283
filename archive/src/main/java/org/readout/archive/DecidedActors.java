package org.readout.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.readout.archive.ActorEdit.Kind;

/**
 * Who identities are taken for after what people decided: each decision is applied to what those before it have left. Identities
 * are keys here. Immutable.
 */
final class DecidedActors {

    static final DecidedActors NONE = new DecidedActors(List.of());

    private final List<Step> steps;

    private DecidedActors(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * One decision.
     *
     * @param to who stays, or gets the words
     * @param from who joins it, or loses the words
     * @param words those that are split off; none where actors are merged
     */
    private record Step(int to, Set<Integer> from, Set<String> words) {

        boolean isMerge() {
            return words.isEmpty();
        }
    }

    /** What standing decisions come to, in their order. */
    static DecidedActors of(List<ActorEdit> standing, PartyStore parties) {
        List<Step> steps = new ArrayList<>();
        for (ActorEdit edit : standing) {
            List<Integer> keys = edit.actors().stream()
                    .flatMap(id -> parties.find(id).stream())
                    .toList();
            if (keys.size() == edit.actors().size()) {
                steps.add(step(edit, keys));
            }
        }
        return new DecidedActors(List.copyOf(steps));
    }

    private static Step step(ActorEdit edit, List<Integer> keys) {
        return edit.kind() == Kind.MERGED
                ? new Step(keys.get(0), Set.copyOf(keys.subList(1, keys.size())), Set.of())
                : new Step(keys.get(1), Set.of(keys.get(0)), Set.copyOf(edit.aliases()));
    }

    /** The identities that decisions name; all others are taken for what they were read as. */
    BitSet named() {
        BitSet named = new BitSet();
        steps.forEach(step -> {
            named.set(step.to());
            step.from().forEach(named::set);
        });
        return named;
    }

    /** Who a party is taken for that was read as an identity and is written in these words. */
    int actor(int identity, String words) {
        int actor = identity;
        for (Step step : steps) {
            if (step.from().contains(actor) && (step.isMerge() || step.words().contains(words))) {
                actor = step.to();
            }
        }
        return actor;
    }

    /** Whom an identity has joined, whatever words were taken out of it. */
    int joined(int identity) {
        int actor = identity;
        for (Step step : steps) {
            if (step.isMerge() && step.from().contains(actor)) {
                actor = step.to();
            }
        }
        return actor;
    }
}
