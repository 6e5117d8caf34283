package org.readout.workbench.web;

/**
 * What a page shows: a record of values that its template prints and that its JSON twin holds.
 *
 * <p>Immutable. Texts in it are plain: whoever prints them escapes them.
 */
public interface View {

    /** The template's file without its ending: {@code reports}. */
    String template();

    /** The heading of the page, and the window's title. */
    String title();

    /** What {@code PATH.json} holds; the record itself unless a page knows better. */
    default Object json() {
        return this;
    }

    /** The HTTP status that comes with it. */
    default int status() {
        return 200;
    }
}
