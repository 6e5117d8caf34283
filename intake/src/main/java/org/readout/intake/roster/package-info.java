/**
 * Rosters of people in office, from the formats in which they are passed on. Entry type: {@link
 * org.readout.intake.roster.RosterFile}. Knows nothing of reading.
 */
@NullMarked
package org.readout.intake.roster;

import org.jspecify.annotations.NullMarked;
