/**
 * The trigger lexicon: which words carry which act, and where in the sentence its parties stand. Data under
 * {@code lexicon/*.txt}, format in {@code docs/reference/lexicon.md}. Entry types: {@link
 * org.readout.coding.lexicon.Lexicon} and {@link org.readout.coding.lexicon.TriggerMatcher}. Knows grammar, but not who
 * is a party.
 */
@NullMarked
package org.readout.coding.lexicon;

import org.jspecify.annotations.NullMarked;
