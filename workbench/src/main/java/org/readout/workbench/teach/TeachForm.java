package org.readout.workbench.teach;

import java.util.List;
import org.readout.workbench.review.FormField;

/**
 * A form that gives one entry.
 *
 * @param key begins the names of its fields: {@code name-1}
 * @param label what it teaches, in words
 * @param help how to fill it in
 * @param fields in order
 */
public record TeachForm(String key, String label, String help, List<FormField> fields) {

    public TeachForm {
        fields = List.copyOf(fields);
    }
}
