package org.readout.coding.status;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.lexicon.DataLines;

/**
 * Words that decide over the act they govern: {@code LEMMA[ preposition or particle] EFFECT} a line.
 *
 * <p>Immutable and thread-safe.
 */
final class Operators {

    private static final String FILE = "/org/readout/coding/operators.txt";

    private final Map<String, Effect> effects;

    private Operators(Map<String, Effect> effects) {
        this.effects = Map.copyOf(effects);
    }

    static Operators standard() {
        Map<String, Effect> effects = new HashMap<>();
        for (DataLines.Line line : DataLines.of(Operators.class, FILE)) {
            String text = line.text().split(";", 2)[0].trim();
            int cut = text.lastIndexOf(' ');
            if (cut < 0) {
                throw line.error("an operator is LEMMA EFFECT");
            }
            effects.put(text.substring(0, cut).trim().toLowerCase(Locale.ROOT), effect(line, text.substring(cut + 1)));
        }
        return new Operators(effects);
    }

    private static Effect effect(DataLines.Line line, String name) {
        try {
            return Effect.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw line.error("unknown effect \"" + name + "\"");
        }
    }

    /** The effect of a lemma alone, or with the particle or preposition that follows it. */
    Optional<Effect> effect(String lemma, String particle) {
        if (!particle.isEmpty() && effects.containsKey(lemma + " " + particle)) {
            return Optional.ofNullable(effects.get(lemma + " " + particle));
        }
        boolean direct = particle.isEmpty() || particle.equals("to") || particle.equals("that");
        return direct ? Optional.ofNullable(effects.get(lemma)) : Optional.empty();
    }
}
