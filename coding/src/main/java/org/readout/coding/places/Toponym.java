package org.readout.coding.places;

import java.util.Optional;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Span;

/**
 * The name of a place in an article with the place that it means.
 *
 * @param first its first token
 * @param end index after its last token in the same sentence
 * @param span its words
 * @param use how the text uses it
 * @param resolution the place, where one was found
 */
public record Toponym(TokenRef first, int end, Span span, Use use, Optional<Resolution> resolution) {

    /** Whether a token is one of its words. */
    public boolean covers(TokenRef token) {
        return token.sentence() == first.sentence() && first.token() <= token.token() && token.token() < end;
    }
}
