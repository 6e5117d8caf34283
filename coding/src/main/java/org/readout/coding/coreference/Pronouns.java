package org.readout.coding.coreference;

import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;

/** The personal pronouns of English by whom they can stand for. */
final class Pronouns {

    static final Set<String> PERSON = Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
    static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    static final Set<String> THING = Set.of("it", "its", "itself");
    static final Set<String> SPEAKER =
            Set.of("i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

    private Pronouns() {}

    static boolean isPersonal(SentenceTree tree, int token) {
        String word = tree.word(token);
        boolean pronoun =
                tree.pos(token) == PartOfSpeech.PRON || tree.relation(token).equals("nmod:poss");
        return pronoun
                && (PERSON.contains(word) || PLURAL.contains(word) || THING.contains(word) || SPEAKER.contains(word));
    }
}
