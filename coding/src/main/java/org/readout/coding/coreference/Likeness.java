package org.readout.coding.coreference;

import java.util.List;

/** How the words of a mention and of a candidate's mentions are alike. */
enum Likeness {
    /** The same full name, or one that the tables know for the same. */
    SAME_NAME,
    /** Some or all of the name's words, the last among them: "Sule" after "Amina Sule". */
    SURNAME,
    /** Some of the name's words, not the last: "Amina" after "Amina Sule". */
    PART_OF_NAME,
    /** The first letters of the name's words: "ECOWAS". */
    ACRONYM,
    /** A noun that was the candidate's title: "the minister" after "Foreign Minister Sule". */
    TITLE,
    /** The same noun, with nothing new before it. */
    SAME_NOUN,
    /** The same noun, with something new before it. */
    SAME_NOUN_OTHERWISE_DESCRIBED,
    /** Another noun of the same country. */
    SAME_COUNTRY,
    /** A name that follows one in quite other words. */
    OTHER_NAME,
    NONE;

    static Likeness of(Traits traits, Referent candidate) {
        if (traits.form().isPronoun()) {
            return NONE;
        }
        return traits.form().isName() ? ofName(traits, candidate) : ofNoun(traits, candidate);
    }

    private static Likeness ofName(Traits traits, Referent candidate) {
        List<String> words = traits.words();
        List<String> full = candidate.fullName();
        if (!candidate.isNamed()) {
            return candidate.heads().stream().anyMatch(traits.titles()::contains)
                    ? TITLE
                    : words.size() == 1 && candidate.heads().contains(words.get(0)) ? SAME_NOUN : NONE;
        }
        if (words.equals(full)
                || !traits.resolved().isEmpty() && candidate.resolved().contains(traits.resolved())) {
            return SAME_NAME;
        }
        if (isAcronym(words, full) || isAcronym(full, words)) {
            return ACRONYM;
        }
        return ofWords(words, full, candidate);
    }

    private static Likeness ofWords(List<String> words, List<String> full, Referent candidate) {
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        String fullLast = full.isEmpty() ? "" : full.get(full.size() - 1);
        if (candidate.nameWords().containsAll(words)) {
            return last.equals(fullLast) ? SURNAME : PART_OF_NAME;
        }
        if (words.containsAll(full) && !full.isEmpty()) {
            return last.equals(fullLast) ? SURNAME : PART_OF_NAME;
        }
        return OTHER_NAME;
    }

    private static boolean isAcronym(List<String> shorter, List<String> longer) {
        if (shorter.size() != 1 || longer.size() < 2) {
            return false;
        }
        String letters = shorter.get(0).replace(".", "");
        if (letters.length() < 2 || letters.length() > 8) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        StringBuilder content = new StringBuilder();
        for (String word : longer) {
            all.append(word.charAt(0));
            if (word.length() > 3) {
                content.append(word.charAt(0));
            }
        }
        return letters.contentEquals(all) || letters.contentEquals(content);
    }

    private static Likeness ofNoun(Traits traits, Referent candidate) {
        if (candidate.heads().contains(traits.head())) {
            return candidate.described().containsAll(traits.words()) ? SAME_NOUN : SAME_NOUN_OTHERWISE_DESCRIBED;
        }
        if (candidate.titles().contains(traits.head()) || candidate.nameWords().contains(traits.head())) {
            return TITLE;
        }
        boolean country = !traits.country().isEmpty() && traits.country().equals(candidate.country());
        return country ? SAME_COUNTRY : NONE;
    }
}
