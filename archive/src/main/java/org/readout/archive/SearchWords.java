package org.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words to look for, as a person types them: {@code police "opposition leader" detain*}.
 *
 * @param typed what was typed; holds at least one letter or digit
 */
public record SearchWords(String typed) {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");

    public SearchWords {
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("\"" + typed + "\" has no word to look for");
        }
    }

    /**
     * Words that stand next to each other.
     *
     * @param words one or more, with whatever stands between them
     * @param open whether the last one may have any ending
     */
    record Part(String words, boolean open) {}

    /** Its parts, each with a letter or digit. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed);
        while (matcher.find()) {
            String phrase = matcher.group(1);
            Part part = phrase != null ? new Part(phrase, false) : word(String.valueOf(matcher.group(2)));
            if (part.words().codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Part word(String word) {
        return word.endsWith("*") ? new Part(word.substring(0, word.length() - 1), true) : new Part(word, false);
    }

    /** In FTS5's language, in which none of the characters typed has a meaning of its own. */
    String query() {
        return parts().stream()
                .map(part -> "\"" + part.words().replace("\"", "\"\"") + "\"" + (part.open() ? "*" : ""))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }
}
