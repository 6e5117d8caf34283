package org.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** In FTS5's language, in which none of the characters typed has a meaning of its own. */
    String query() {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed);
        while (matcher.find()) {
            String phrase = matcher.group(1);
            String part = phrase != null ? quoted(phrase) : word(String.valueOf(matcher.group(2)));
            if (part.codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part);
            }
        }
        return "(" + String.join(" AND ", parts) + ")";
    }

    private static String word(String word) {
        return word.endsWith("*") ? quoted(word.substring(0, word.length() - 1)) + "*" : quoted(word);
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
