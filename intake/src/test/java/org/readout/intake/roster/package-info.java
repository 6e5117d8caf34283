/** Tests of rosters. */
@org.jspecify.annotations.NullMarked
package org.readout.intake.roster;
