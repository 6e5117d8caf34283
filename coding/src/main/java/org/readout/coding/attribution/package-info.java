/**
 * On whose word: quotations with their speakers, and for each act the chain of those who tell it. Data: {@code cues.txt}.
 * Entry type: {@link org.readout.coding.attribution.Attributions}. Knows no event type.
 */
@NullMarked
package org.readout.coding.attribution;

import org.jspecify.annotations.NullMarked;
