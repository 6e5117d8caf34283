package org.readout.coding.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/** The places of an article, as they are told. Immutable and thread-safe. */
public final class ArticlePlaces {

    private final List<Toponym> toponyms;
    private final Map<Integer, List<Toponym>> bySentence;

    ArticlePlaces(List<Toponym> toponyms) {
        this.toponyms = List.copyOf(toponyms);
        this.bySentence = new HashMap<>(toponyms.stream()
                .collect(Collectors.groupingBy(toponym -> toponym.first().sentence())));
    }

    /** The names of places in the order of the text. */
    public List<Toponym> toponyms() {
        return toponyms;
    }

    /** The name of a place that a token is a word of. */
    public Optional<Toponym> at(TokenRef token) {
        return in(token.sentence()).stream()
                .filter(toponym -> toponym.covers(token))
                .findFirst();
    }

    /** The names of places in a sentence, in order. */
    public List<Toponym> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The names of places in a part of a sentence, in order. */
    public List<Toponym> in(int sentence, Span part) {
        return in(sentence).stream()
                .filter(toponym -> part.contains(toponym.span()))
                .toList();
    }
}
