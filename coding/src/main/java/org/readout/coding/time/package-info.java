/**
 * Time: finds the words of a text that name a time, says which days they mean, and gives every act its day.
 *
 * <p>{@link org.readout.coding.time.TemporalTagger} reads one sentence, {@link org.readout.coding.time.Dating} a whole
 * analysis. Nothing here asks a clock: the same document gives the same days on any day. What the calendar is called
 * is in {@code calendar.txt} beside the classes.
 */
@NullMarked
package org.readout.coding.time;

import org.jspecify.annotations.NullMarked;
