package org.readout.coding.time;

import java.util.Set;

/** The words that make a range of two times: "from ... to ...", "between ... and ...". */
final class RangeWords {

    private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "-", "\u2013");
    private static final Set<String> AND = Set.of("and", "-", "\u2013");

    private RangeWords() {}

    /** Whether a word before the first time and one between the two make a range that runs forwards. */
    static boolean join(String before, String between) {
        return switch (before) {
            case "from" -> UP_TO.contains(between);
            case "between" -> AND.contains(between);
            default -> false;
        };
    }
}
