package org.readout.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Times of day that go on after their full stop: "at 3 p.m. Tuesday", "at 9 a.m. March 5". Immutable, thread-safe. */
final class ClockTimes {

    private static final String RESOURCE = "after-clock.txt";
    private static final String BEFORE_NUMBER = "number";
    private static final Set<String> HALVES_OF_DAY = Set.of("a.m.", "p.m.");

    /** What may follow, with whether a number must come behind it. */
    private final Map<String, Boolean> followers;

    private ClockTimes(Map<String, Boolean> followers) {
        this.followers = followers;
    }

    /** With the words that come with Readout. */
    static ClockTimes bundled() {
        return new ClockTimes(DataFile.read(RESOURCE, 1).lines().stream()
                .collect(Collectors.toUnmodifiableMap(
                        line -> line.fields().get(0), line -> line.fields().contains(BEFORE_NUMBER))));
    }

    /** Whether the word ends a time of day and what stands behind it belongs to the same time. */
    boolean goOn(String text, WordSpans words, int word) {
        if (word + 1 >= words.size()
                || !HALVES_OF_DAY.contains(words.text(word, text).toLowerCase(Locale.ROOT))) {
            return false;
        }
        Boolean numbered = followers.get(words.text(word + 1, text));
        return numbered != null && (!numbered || isNumber(text, words, word + 2));
    }

    private static boolean isNumber(String text, WordSpans words, int word) {
        return word < words.size() && Characters.isDigit(text.charAt(words.start(word)));
    }
}
