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
 * @param mind whether it tells what someone thinks or finds and so cannot introduce quoted words
 * @param addressed whether its object is the one spoken to or of, and not what is said
 * @param quoted whether it attributes only quoted words
 * @param onward whether its participle goes on with whoever speaks in the sentence
 * @param source file and line
 */
record Cue(
        Kind kind,
        List<String> words,
        Stance stance,
        boolean weak,
        boolean mind,
        boolean addressed,
        boolean quoted,
        boolean onward,
        String source) {

    enum Kind {
        VERB,
        /** A verb whose quoted complement is its subject's words: "called it a disgrace". */
        NAMING,
        NOUN,
        /** Who speaks before a headline's colon: "Police: Two Held". */
        COLON,
        /** A verb of asking, promising, praising: its content is no assertion, but somebody's word all the same. */
        SPEECH,
        PREPOSITION,
        HEDGE
    }

    String head() {
        return words.get(0);
    }

    /** The data line that stands for it, for explanations. */
    String rule() {
        return source + " \"" + String.join(" ", words) + "\"";
    }
}
