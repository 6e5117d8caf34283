package org.readout.workbench.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.readout.model.Span;

/** Cuts a text at the edges of its layers, so that layers may overlap in any way; the pieces together are the text. */
final class Pieces {

    private Pieces() {}

    /**
     * The pieces of {@code range}; what lies over none or only part of it is cut at its edges. Roles are told only for {@code shown}.
     */
    static List<Piece> cut(String text, Span range, List<Layer> layers, Collection<Role> shown) {
        List<Layer> over =
                layers.stream().filter(layer -> layer.span().overlaps(range)).toList();
        List<Piece> pieces = new ArrayList<>();
        int start = range.start();
        for (int end : edges(range, over, shown)) {
            if (end > start) {
                pieces.add(piece(text, new Span(start, end), over, shown));
                start = end;
            }
        }
        return pieces;
    }

    private static TreeSet<Integer> edges(Span range, List<Layer> layers, Collection<Role> shown) {
        TreeSet<Integer> edges = new TreeSet<>();
        edges.add(range.end());
        for (Layer layer : layers) {
            if (layer.role() == Role.EVIDENCE || shown.contains(layer.role())) {
                edges.add(Math.max(range.start(), layer.span().start()));
                edges.add(Math.min(range.end(), layer.span().end()));
            }
        }
        return edges;
    }

    private static Piece piece(String text, Span span, List<Layer> layers, Collection<Role> shown) {
        List<Layer> covering =
                layers.stream().filter(layer -> layer.span().overlaps(span)).toList();
        List<Layer> evidence =
                covering.stream().filter(layer -> layer.role() == Role.EVIDENCE).toList();
        List<Layer> fields = covering.stream()
                .filter(layer -> layer.role() != Role.EVIDENCE && shown.contains(layer.role()))
                .toList();
        return new Piece(
                span.of(text),
                evidence.size(),
                labels(fields),
                labels(fields.stream()
                        .filter(layer -> layer.span().end() == span.end())
                        .toList()),
                evidence.stream().map(Layer::report).toList(),
                evidence.stream()
                        .filter(layer -> layer.span().start() == span.start())
                        .map(Layer::report)
                        .toList());
    }

    private static List<String> labels(List<Layer> layers) {
        return layers.stream().map(layer -> layer.role().label()).distinct().toList();
    }
}
