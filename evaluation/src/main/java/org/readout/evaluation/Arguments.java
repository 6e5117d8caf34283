package org.readout.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A program's command line, taken apart.
 *
 * @param operands what is not an option, in order
 * @param options options with their values; a switch has the value ""
 */
record Arguments(List<String> operands, Map<String, String> options) {

    Arguments {
        operands = List.copyOf(operands);
        options = Map.copyOf(options);
    }

    /**
     * Takes a command line apart.
     *
     * @param valued names of options that take a value
     * @param switches names of options that take none
     * @throws IllegalArgumentException on an unknown option or a missing value
     */
    static Arguments parse(String[] line, Set<String> valued, Set<String> switches) {
        List<String> operands = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < line.length; i++) {
            String word = line[i];
            if (valued.contains(word)) {
                if (i + 1 == line.length) {
                    throw new IllegalArgumentException(word + " needs a value");
                }
                options.put(word, line[++i]);
            } else if (switches.contains(word)) {
                options.put(word, "");
            } else if (word.startsWith("--")) {
                throw new IllegalArgumentException("unknown option " + word);
            } else {
                operands.add(word);
            }
        }
        return new Arguments(operands, options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(options.get(option));
    }
}
