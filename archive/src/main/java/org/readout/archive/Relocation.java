package org.readout.archive;

import org.readout.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way of words from one version of a document into another.
 *
 * @param before the text in which they were chosen
 * @param after the text in which they are looked for
 * @param shift by how many UTF-16 positions their sentence has moved
 */
record Relocation(String before, String after, int shift) {

    static Relocation between(String before, Report judged, String after, Report report) {
        int shift = before.equals(after)
                ? 0
                : report.evidence().span().start() - judged.evidence().span().start();
        return new Relocation(before, after, shift);
    }

    /**
     * Fields of a report with all their words at their new places.
     *
     * @throws IllegalArgumentException if words stand nowhere in the text
     */
    JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode words && node.has("text") && node.has("start")) {
            move(words);
        }
        node.forEach(this::of);
        return node;
    }

    private void move(ObjectNode words) {
        String quote = words.get("text").stringValue();
        int start = nearest(quote, words.get("start").intValue() + shift);
        if (start < 0) {
            throw new IllegalArgumentException("\"" + quote + "\" is not in the text any more");
        }
        words.put("start", start).put("end", start + quote.length());
    }

    /** Where the words stand closest to the place that is expected, or -1. */
    private int nearest(String quote, int expected) {
        if (expected >= 0 && after.startsWith(quote, expected)) {
            return expected;
        }
        int behind = after.indexOf(quote, Math.max(0, expected));
        int ahead = after.lastIndexOf(quote, Math.max(0, expected));
        if (behind < 0 || ahead < 0) {
            return Math.max(behind, ahead);
        }
        return expected - ahead <= behind - expected ? ahead : behind;
    }
}
