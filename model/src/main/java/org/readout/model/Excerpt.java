package org.readout.model;

import java.util.Objects;

/**
 * Words of a document together with where they stand: the evidence of a field.
 *
 * <p>Invariant: {@code quote.equals(text.substring(span.start(), span.end()))} for the text it was taken from.
 *
 * @param span where the words stand
 * @param quote the words themselves
 */
public record Excerpt(Span span, String quote) {

    public Excerpt {
        Objects.requireNonNull(span, "span");
        if (quote.length() != span.length()) {
            throw new IllegalArgumentException(
                    "an excerpt's quote must be as long as its span " + span + ", not " + quote.length());
        }
    }

    /** The words of {@code text} at {@code span}. */
    public static Excerpt of(String text, Span span) {
        return new Excerpt(span, span.of(text));
    }
}
