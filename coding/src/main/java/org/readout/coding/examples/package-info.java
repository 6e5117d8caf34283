/**
 * Sentences and passages with their acts marked in the text, as in the Readout Corpus ({@code corpus/README.md} tells the format).
 * Entry type: {@link org.readout.coding.examples.ExampleReader}.
 */
@NullMarked
package org.readout.coding.examples;

import org.jspecify.annotations.NullMarked;
