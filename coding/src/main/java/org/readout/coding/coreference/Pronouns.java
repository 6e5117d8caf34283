package org.readout.coding.coreference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private static final Set<String> REFLEXIVE =
            Set.of("himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself", "yourselves");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

    private static final Map<String, Form> FORMS = forms();

    private Pronouns() {}

    static boolean isPersonal(SentenceTree tree, int token) {
        return form(tree, token).filter(form -> form != Form.YOU).isPresent();
    }

    /** Which personal pronoun a token is, if it is one; "US" is none. */
    static Optional<Form> form(SentenceTree tree, int token) {
        boolean pronoun =
                tree.pos(token) == PartOfSpeech.PRON || tree.relation(token).equals("nmod:poss");
        if (!pronoun || tree.token(token).text().equals("US")) {
            return Optional.empty();
        }
        return Optional.ofNullable(FORMS.get(tree.word(token)));
    }

    private static Map<String, Form> forms() {
        Map<String, Form> forms = new HashMap<>();
        PERSON.forEach(word -> forms.put(word, Form.HE_SHE));
        THING.forEach(word -> forms.put(word, Form.IT));
        PLURAL.forEach(word -> forms.put(word, Form.THEY));
        Set.of("i", "me", "my", "mine", "myself").forEach(word -> forms.put(word, Form.I));
        Set.of("we", "us", "our", "ours", "ourselves").forEach(word -> forms.put(word, Form.WE));
        Set.of("you", "your", "yours", "yourself", "yourselves").forEach(word -> forms.put(word, Form.YOU));
        return Map.copyOf(forms);
    }

    static boolean isReflexive(String word) {
        return REFLEXIVE.contains(word);
    }

    static Gender gender(Form form, String word) {
        return switch (form) {
            case HE_SHE -> FEMALE.contains(word) ? Gender.FEMALE : Gender.MALE;
            case IT -> Gender.NEUTER;
            default -> Gender.UNKNOWN;
        };
    }
}
