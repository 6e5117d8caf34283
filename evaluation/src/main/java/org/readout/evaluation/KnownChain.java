package org.readout.evaluation;

import java.util.List;
import org.readout.model.Span;

/**
 * Mentions that annotators or the product take for one.
 *
 * @param mentions where they stand
 * @param type the kind of entity, such as {@code person}
 */
record KnownChain(List<Span> mentions, String type) {

    KnownChain {
        mentions = List.copyOf(mentions);
    }
}
