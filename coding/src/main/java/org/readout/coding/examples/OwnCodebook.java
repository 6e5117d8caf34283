package org.readout.coding.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.coding.examples.CodeDefinition.ModeDefinition;

/**
 * The codes that a user's examples define beside the 16 types:
 *
 * <pre>
 * &#64;code ACCESS a road, crossing or corridor is opened, closed or restricted
 * &#64;mode ACCESS/close nobody gets through any more
 * </pre>
 *
 * @param codes in the order of their definitions
 */
public record OwnCodebook(List<CodeDefinition> codes) {

    private static final OwnCodebook EMPTY = new OwnCodebook(List.of());

    public OwnCodebook {
        codes = List.copyOf(codes);
    }

    /** A codebook without codes. */
    public static OwnCodebook empty() {
        return EMPTY;
    }

    /** The definition of a code. */
    public Optional<CodeDefinition> code(String name) {
        return codes.stream().filter(code -> code.name().equals(name)).findFirst();
    }

    /**
     * Reads {@code ACCESS/close+partly} as a trigger carries it.
     *
     * @throws IllegalArgumentException if the code or a mode is not defined
     */
    OwnLabel label(String text) {
        String[] parts = text.split("/", 2);
        CodeDefinition code = code(parts[0]).orElseThrow(() -> new IllegalArgumentException(unknown(parts[0])));
        List<String> modes = parts.length == 1 ? List.of() : List.of(parts[1].split("\\+", -1));
        for (String mode : modes) {
            if (!code.hasMode(mode)) {
                throw new IllegalArgumentException(code.name() + " has no mode \"" + mode + "\"; a line \"@mode "
                        + code.name() + "/" + mode + " what it means\" defines it");
            }
        }
        return new OwnLabel(code.name(), modes);
    }

    private static String unknown(String name) {
        return "\"" + name + "\" is neither a type nor a code of your own; a line \"@code " + name
                + " what it means\" defines one";
    }

    /** @throws ExampleFormatException with file and line of the first code or mode that no example carries */
    void requireUsed(List<Example> examples) {
        Set<String> used = new TreeSet<>();
        for (Example example : examples) {
            example.acts().stream().flatMap(act -> act.own().stream()).forEach(label -> {
                used.add(label.code());
                label.modes().forEach(mode -> used.add(label.code() + "/" + mode));
            });
        }
        List<String> idle = new ArrayList<>();
        for (CodeDefinition code : codes) {
            if (!used.contains(code.name())) {
                idle.add(code.source() + ": no example carries " + code.name());
            }
            for (ModeDefinition mode : code.modes()) {
                if (!used.contains(code.name() + "/" + mode.name())) {
                    idle.add(mode.source() + ": no example carries " + code.name() + "/" + mode.name());
                }
            }
        }
        idle.stream().findFirst().ifPresent(fault -> {
            throw new ExampleFormatException(fault);
        });
    }
}
