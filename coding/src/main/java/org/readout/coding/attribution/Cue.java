package org.readout.coding.attribution;

import java.util.List;
import org.readout.model.Stance;

/**
 * A word that attributes.
 *
 * @param kind what kind of word its head is
 * @param words its lemmas, the head first
 * @param stance how its speaker stands to the content
 * @param weak whether it attributes only with a clause as its content
 * @param source file and line
 */
record Cue(Kind kind, List<String> words, Stance stance, boolean weak, String source) {

    enum Kind {
        VERB,
        NOUN,
        PREPOSITION,
        HEDGE
    }

    String head() {
        return words.get(0);
    }
}
