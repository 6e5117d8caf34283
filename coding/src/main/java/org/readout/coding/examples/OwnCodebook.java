package org.readout.coding.examples;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** The codes and modes that no example carries, as a trigger would: {@code ACCESS}, {@code ACCESS/close}. */
    Set<String> idle(List<Example> examples) {
        Set<String> idle = new LinkedHashSet<>();
        for (CodeDefinition code : codes) {
            idle.add(code.name());
            code.modes().forEach(mode -> idle.add(code.name() + "/" + mode.name()));
        }
        for (Example example : examples) {
            example.acts().stream().flatMap(act -> act.own().stream()).forEach(label -> {
                idle.remove(label.code());
                label.modes().forEach(mode -> idle.remove(label.code() + "/" + mode));
            });
        }
        return idle;
    }
}
