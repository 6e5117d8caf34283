package org.readout.coding.places;

import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/**
 * The places of an article, as they are told.
 *
 * @param toponyms the names of places in the order of the text
 */
public record ArticlePlaces(List<Toponym> toponyms) {

    public ArticlePlaces {
        toponyms = List.copyOf(toponyms);
    }

    /** The name of a place that a token is a word of. */
    public Optional<Toponym> at(TokenRef token) {
        return toponyms.stream().filter(toponym -> toponym.covers(token)).findFirst();
    }

    /** The names of places that lie within a span, in order. */
    public List<Toponym> in(Span span) {
        return toponyms.stream()
                .filter(toponym -> span.contains(toponym.span()))
                .toList();
    }
}
