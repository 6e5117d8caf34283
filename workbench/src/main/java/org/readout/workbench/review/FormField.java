package org.readout.workbench.review;

import java.util.List;

/**
 * One field of a form.
 *
 * @param name in the form
 * @param label in words
 * @param kind how it is filled in
 * @param values what stands in it; one for all kinds but {@code SEVERAL}
 * @param at for words of the text, where they were selected, as a UTF-16 offset; else empty
 * @param options what can be chosen
 */
public record FormField(String name, String label, Kind kind, List<String> values, String at, List<Option> options) {

    /** How a field is filled in. */
    public enum Kind {
        /** Words of the text, typed or selected. */
        WORDS,
        TEXT,
        /** One of the options. */
        ONE,
        /** Any of the options. */
        SEVERAL,
        /** Yes or no. */
        TICK
    }

    /** Something to choose. */
    public record Option(String value, String label) {}

    public FormField {
        values = List.copyOf(values);
        options = List.copyOf(options);
    }

    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }
}
