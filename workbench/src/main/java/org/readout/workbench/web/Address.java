package org.readout.workbench.web;

/**
 * Where a page is.
 *
 * @param path begins with a slash, without a parameter: {@code /reports}
 * @param label its name in the navigation
 * @param section the part of the navigation that it is in
 */
public record Address(String path, String label, Section section) {

    /** Parts of the navigation, in order. */
    public enum Section {
        READ("Read"),
        LOOK("Look up"),
        PICTURE("See"),
        WORK("Work"),
        KNOW("Know"),
        /** Reached by links alone, such as one report. */
        NONE("");

        private final String label;

        Section(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Address {
        if (!path.matches("/[a-z-]*")) {
            throw new IllegalArgumentException("a page's path is a slash and lower-case letters, not " + path);
        }
    }

    /** The path of the page's twin: {@code /reports.json}, {@code /start.json} for the first page. */
    String twin(String ending) {
        return (path.equals("/") ? "/start" : path) + "." + ending;
    }
}
