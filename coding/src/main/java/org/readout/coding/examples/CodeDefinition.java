package org.readout.coding.examples;

import java.util.List;

/**
 * A code of the user's own and what it means.
 *
 * @param name in capitals: {@code ACCESS}
 * @param meaning what is coded with it, in the user's words
 * @param modes its refinements in the order of their definitions
 * @param source file and line
 */
public record CodeDefinition(String name, String meaning, List<ModeDefinition> modes, String source) {

    /**
     * A refinement of a code and what it means.
     *
     * @param name in small letters: {@code close}
     * @param meaning in the user's words
     * @param source file and line
     */
    public record ModeDefinition(String name, String meaning, String source) {}

    public CodeDefinition {
        modes = List.copyOf(modes);
    }

    /** Whether it has a mode of that name. */
    boolean hasMode(String mode) {
        return modes.stream().anyMatch(known -> known.name().equals(mode));
    }
}
