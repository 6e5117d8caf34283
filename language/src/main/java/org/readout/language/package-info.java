/**
 * From raw text to {@link org.readout.model.Analysis}: sentences, words, tags, dependencies, lemmas and names.
 *
 * <p>Start at {@link org.readout.language.LanguageReader}. A text is cut into words by rules ({@code Tokenizer}), the words
 * into sentences by a small linear model ({@code SentenceSplitter}), and one pass of the reader net over each sentence gives
 * the rest. Nothing here knows about events, actors or dates: that is the coding module's work, and this package must not
 * import from it.
 */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
