package org.readout.coding.examples;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.readout.model.Span;

/**
 * An annotated sentence or passage. Spans are UTF-16 positions in {@code text}, half-open.
 *
 * @param text its words without the marks
 * @param sentences where its sentences stand
 * @param acts its acts by their numbers; empty for an example in which nothing is coded
 * @param about what the file says of it: register, region, decade, theme
 * @param source file and line
 */
public record Example(
        String text, List<Span> sentences, List<MarkedAct> acts, Map<String, String> about, String source) {

    public Example {
        Objects.requireNonNull(text, "text");
        sentences = List.copyOf(sentences);
        acts = List.copyOf(acts);
        about = Map.copyOf(about);
    }
}
