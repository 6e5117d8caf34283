package org.readout.coding.coreference;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/** Which quotation words stand in, by their place in the text. */
final class QuotationIndex {

    private final List<QuotedWords> quotations;
    private final TreeMap<Integer, Integer> byStart = new TreeMap<>();

    QuotationIndex(List<QuotedWords> quotations) {
        this.quotations = List.copyOf(quotations);
        IntStream.range(0, quotations.size())
                .forEach(i -> byStart.merge(quotations.get(i).span().start(), i, Math::min));
    }

    /** The number of the quotation that holds the words, or -1. */
    int at(Span words) {
        var entry = byStart.floorEntry(words.start());
        return entry != null && quotations.get(entry.getValue()).span().contains(words) ? entry.getValue() : -1;
    }

    /** Who says a quotation, if that is known. */
    Optional<TokenRef> speaker(int quotation) {
        return quotation < 0
                ? Optional.empty()
                : quotations.get(quotation).link().flatMap(SpeechLink::speaker);
    }
}
