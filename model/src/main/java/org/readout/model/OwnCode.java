package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A code of the user's own that a report carries: {@code ACCESS/close}, because the passage is like an example of theirs.
 *
 * @param name the code, in capitals
 * @param modes refinements of the code, in lower case; may be empty
 * @param example file and line of the example that it is like
 * @param likeness how like it is, from 0 to 1, in thousandths
 */
public record OwnCode(String name, List<String> modes, String example, double likeness) {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_-]{1,39}");
    private static final Pattern MODE = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
    private static final double STEPS = 1000;

    public OwnCode {
        modes = List.copyOf(modes);
        Objects.requireNonNull(example, "example");
        if (!isName(name)) {
            throw new IllegalArgumentException("no name of a code: \"" + name + "\"");
        }
        modes.stream().filter(mode -> !isMode(mode)).forEach(mode -> {
            throw new IllegalArgumentException("no name of a mode: \"" + mode + "\"");
        });
        if (!(likeness >= 0 && likeness <= 1)) {
            throw new IllegalArgumentException("a likeness is from 0 to 1, not " + likeness);
        }
        likeness = Math.rint(likeness * STEPS) / STEPS;
    }

    /** Whether a code may be called so: two to forty capitals, digits, hyphens and underscores, a capital first. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a mode may be called so: up to forty small letters, digits, hyphens and underscores, a letter first. */
    public static boolean isMode(String name) {
        return MODE.matcher(name).matches();
    }

    /** {@code ACCESS} or {@code ACCESS/close+partial}. */
    public String label() {
        return modes.isEmpty() ? name : name + "/" + String.join("+", modes);
    }
}
