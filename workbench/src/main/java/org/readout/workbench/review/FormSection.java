package org.readout.workbench.review;

import java.util.List;

/**
 * Fields of a form that belong together: an actor with country and sectors.
 *
 * @param label in words
 * @param does what the key for the selected words does, such as {@code use-actor}; empty where there is none
 * @param fields in order, the one for words first
 */
public record FormSection(String label, String does, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
