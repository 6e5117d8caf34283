/**
 * The dependency tree read as grammar: who is the subject of which verb, in every construction that hides it.
 * Entry type: {@link org.readout.coding.syntax.SentenceTree}. Knows no event type, no party and no lexicon.
 */
@NullMarked
package org.readout.coding.syntax;

import org.jspecify.annotations.NullMarked;
