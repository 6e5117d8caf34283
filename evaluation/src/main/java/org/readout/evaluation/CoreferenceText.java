package org.readout.evaluation;

import java.util.List;

/**
 * A text with its chains.
 *
 * @param name the document's name
 * @param text its raw text
 * @param chains its chains of two mentions or more
 * @param singles mentions of entities, coreferent or not, each a chain of one, with their types
 */
record CoreferenceText(String name, String text, List<KnownChain> chains, List<KnownChain> singles) {

    CoreferenceText {
        chains = List.copyOf(chains);
        singles = List.copyOf(singles);
    }

    /** The genre in a name such as {@code GUM_news_flag}. */
    String genre() {
        return name.split("_")[1];
    }
}
