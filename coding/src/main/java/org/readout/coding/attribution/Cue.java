package org.readout.coding.attribution;

import java.util.List;
import java.util.Set;
import org.readout.model.Stance;

/**
 * A word that attributes.
 *
 * @param kind what kind of word its head is
 * @param words its lemmas, the head first
 * @param stance how its speaker stands to the content
 * @param options what its line says besides
 * @param source file and line
 */
record Cue(Kind kind, List<String> words, Stance stance, Set<Option> options, String source) {

    Cue {
        words = List.copyOf(words);
        options = Set.copyOf(options);
    }

    /** What a data line may say of a cue, each in a word of its own. */
    enum Option {
        /** It attributes only with a clause as its content. */
        WEAK("weak"),
        /** It tells what someone thinks or finds and so cannot introduce quoted words. */
        MIND("mind"),
        /** Its object is the one spoken to or of, and not what is said. */
        ADDRESSED("frame=REC-object"),
        /** It attributes only quoted words. */
        QUOTED("quoted"),
        /** Its participle goes on with whoever speaks in the sentence. */
        ONWARD("onward"),
        /** It names whose words the speaker of the sentence passes on. */
        RELAYS("relays");

        private final String word;

        Option(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    boolean weak() {
        return options.contains(Option.WEAK);
    }

    boolean mind() {
        return options.contains(Option.MIND);
    }

    boolean addressed() {
        return options.contains(Option.ADDRESSED);
    }

    boolean quoted() {
        return options.contains(Option.QUOTED);
    }

    boolean onward() {
        return options.contains(Option.ONWARD);
    }

    boolean relays() {
        return options.contains(Option.RELAYS);
    }

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

    /** What its pattern asks for besides its head: "to" in "confess to". */
    List<String> particles() {
        return words.subList(1, words.size());
    }

    /** The data line that stands for it, for explanations. */
    String rule() {
        return source + " \"" + String.join(" ", words) + "\"";
    }
}
