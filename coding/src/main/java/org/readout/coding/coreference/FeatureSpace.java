package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.List;

/** The features that a choice of an antecedent is weighed by: templates, each a grid of closed lists of values. */
final class FeatureSpace {

    private final List<Template> templates = new ArrayList<>();
    private int size;

    /** One question about a mention and a candidate, asked of each combination of its values apart. */
    static final class Template {
        private final String name;
        private final List<Enum<?>[]> axes;
        private final int first;

        private Template(String name, List<Enum<?>[]> axes, int first) {
            this.name = name;
            this.axes = axes;
            this.first = first;
        }

        // The grid is laid out by the order of the constants; the file of weights names them.
        @SuppressWarnings("EnumOrdinal")
        int at(Enum<?>... values) {
            int index = 0;
            for (int axis = 0; axis < values.length; axis++) {
                index = index * axes.get(axis).length + values[axis].ordinal();
            }
            return first + index;
        }

        private int cells() {
            return axes.stream().mapToInt(axis -> axis.length).reduce(1, (a, b) -> a * b);
        }

        private String name(int index) {
            StringBuilder values = new StringBuilder();
            int rest = index - first;
            for (int axis = axes.size() - 1; axis >= 0; axis--) {
                Enum<?>[] constants = axes.get(axis);
                values.insert(0, " " + constants[rest % constants.length].name());
                rest /= constants.length;
            }
            return name + values;
        }
    }

    @SafeVarargs
    final Template add(String name, Class<? extends Enum<?>>... axes) {
        List<Enum<?>[]> constants = new ArrayList<>();
        for (Class<? extends Enum<?>> axis : axes) {
            constants.add(axis.getEnumConstants());
        }
        Template template = new Template(name, List.copyOf(constants), size);
        templates.add(template);
        size += template.cells();
        return template;
    }

    /** How many features there are. */
    int size() {
        return size;
    }

    /** A feature as the file of weights names it: its template, then its values. */
    String name(int index) {
        Template owner = templates.get(0);
        for (Template template : templates) {
            if (template.first <= index) {
                owner = template;
            }
        }
        return owner.name(index);
    }
}
