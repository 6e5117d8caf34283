/**
 * Annotated sentences that are like what was read: the Readout Corpus as precedents for a report's type.
 * Entry type: {@link org.readout.coding.precedents.Precedents}. Knows nothing of the coder.
 */
@NullMarked
package org.readout.coding.precedents;

import org.jspecify.annotations.NullMarked;
