/**
 * Whether a told act is real: negation, modality, future, condition, question, and the verbs that decide over their
 * complement ("failed to", "plans to"). Data: {@code operators.txt}. Entry type: {@link
 * org.readout.coding.status.StatusFinder}.
 */
@NullMarked
package org.readout.coding.status;

import org.jspecify.annotations.NullMarked;
