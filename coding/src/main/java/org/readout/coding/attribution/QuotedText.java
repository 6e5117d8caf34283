package org.readout.coding.attribution;

import java.util.List;
import java.util.TreeMap;
import org.readout.model.Span;

/** The quoted parts of a text. Immutable; looking one up is logarithmic. */
final class QuotedText {

    private final List<Span> spans;
    private final TreeMap<Integer, Span> byStart = new TreeMap<>();

    QuotedText(List<Span> spans) {
        this.spans = List.copyOf(spans);
        spans.forEach(span -> byStart.put(span.start(), span));
    }

    List<Span> spans() {
        return spans;
    }

    /** Whether the words at a place are quoted. */
    boolean covers(Span words) {
        var entry = byStart.floorEntry(words.start());
        return entry != null && entry.getValue().contains(words);
    }

    /** Whether any of the words at a place is quoted. */
    boolean overlaps(Span words) {
        var entry = byStart.lowerEntry(words.end());
        return entry != null && entry.getValue().overlaps(words);
    }
}
