package org.readout.model;

import java.util.Optional;

/**
 * Trouble in the data, told and not thrown: what was found, where, and what was done about it.
 *
 * @param code a stable kebab-case name, such as {@code no-publication-date}
 * @param span where in the text, if it has a place
 * @param message one sentence for a person
 */
public record Notice(String code, Optional<Span> span, String message) {

    public Notice {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a notice's code is kebab-case, not \"" + code + "\"");
        }
    }

    public static Notice of(String code, String message) {
        return new Notice(code, Optional.empty(), message);
    }

    public static Notice at(Span span, String code, String message) {
        return new Notice(code, Optional.of(span), message);
    }
}
