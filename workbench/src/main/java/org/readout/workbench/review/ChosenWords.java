package org.readout.workbench.review;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.model.Excerpt;
import org.readout.model.Span;

/**
 * Finds the words of a form in the text: at the place that was selected, or, where they were typed, nearest to the report's
 * sentence. Any white space of the text matches a blank, because a field of a form has but one line.
 *
 * @param text the document's text
 * @param near where to look first, as a UTF-16 offset
 */
record ChosenWords(String text, int near) {

    /**
     * @param words as written, on one line
     * @param at the UTF-16 offset where they were selected, or empty
     */
    Optional<Excerpt> find(String words, Optional<Integer> at) {
        Matcher matcher = pattern(words).matcher(text);
        Optional<Excerpt> selected = at.filter(start -> start >= 0 && start <= text.length())
                .filter(start -> matcher.region(start, text.length()).lookingAt())
                .map(start -> excerpt(matcher));
        return selected.or(() -> nearest(matcher));
    }

    private Optional<Excerpt> nearest(Matcher matcher) {
        matcher.reset();
        Optional<Excerpt> best = Optional.empty();
        int distance = Integer.MAX_VALUE;
        while (matcher.find()) {
            int here = Math.abs(matcher.start() - near);
            if (here < distance) {
                distance = here;
                best = Optional.of(excerpt(matcher));
            }
        }
        return best;
    }

    private Excerpt excerpt(Matcher matcher) {
        return Excerpt.of(text, new Span(matcher.start(), matcher.end()));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
    }
}
