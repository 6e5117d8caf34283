/**
 * Texts and reports as pages show them: a text cut into pieces by the evidence that lies over it, a report as a card of words.
 *
 * <p>Values only, made from {@code org.readout.model}; nothing here knows of the web or of an archive. Offsets are UTF-16 positions.
 */
@NullMarked
package org.readout.workbench.reading;

import org.jspecify.annotations.NullMarked;
