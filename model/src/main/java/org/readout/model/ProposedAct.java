package org.readout.model;

import java.util.List;
import java.util.Objects;

/**
 * An act that the reader net sees in a sentence: what it takes a word for, and how sure it is.
 *
 * <p>It is evidence, not yet a record: the coder weighs it together with the trigger lexicon. A word may carry several.
 *
 * @param token index of the trigger's head word in the sentence
 * @param type the kind of act
 * @param probability that the word is the trigger of such an act, above 0 and up to 1
 * @param status whether the act is real, as far as the sentence tells
 * @param background whether the sentence recalls it as history
 * @param modes refinements that {@code type} allows
 * @param arguments who and what belongs to it
 */
public record ProposedAct(
        int token,
        EventType type,
        double probability,
        Status status,
        boolean background,
        List<Mode> modes,
        List<Argument> arguments) {

    /** What a word can be to an act. */
    public enum Role {
        ACTOR,
        RECIPIENT,
        PLACE,
        TIME,
        SPEAKER
    }

    /**
     * A word that belongs to the act.
     *
     * @param role what it is to the act
     * @param token index of its head word in the sentence
     * @param probability that it is, above 0 and up to 1
     */
    public record Argument(Role role, int token, double probability) {

        public Argument {
            Objects.requireNonNull(role, "role");
            requireProbability(probability);
        }
    }

    public ProposedAct {
        Objects.requireNonNull(status, "status");
        requireProbability(probability);
        if (token < 0) {
            throw new IllegalArgumentException("a trigger is a token of the sentence, not " + token);
        }
        modes = List.copyOf(modes);
        arguments = List.copyOf(arguments);
        if (!type.modes().containsAll(modes)) {
            throw new IllegalArgumentException(type + " has no modes " + modes);
        }
    }

    /** The words of a role, the likeliest first. */
    public List<Argument> arguments(Role role) {
        return arguments.stream()
                .filter(argument -> argument.role() == role)
                .sorted(java.util.Comparator.comparingDouble(Argument::probability)
                        .reversed())
                .toList();
    }

    private static void requireProbability(double probability) {
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability above 0 and up to 1: " + probability);
        }
    }
}
