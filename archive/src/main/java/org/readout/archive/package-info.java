/**
 * The store: one SQLite file that keeps documents in all their versions, what was read in them by whichever rules, and the
 * runs that read them.
 *
 * <p>The entry type is {@link org.readout.archive.Archive}. SQL, JSON and the driver stay inside this package; what goes in
 * and comes out are the records of {@code org.readout.model}. Nothing here reads the clock: times are given by the caller.
 */
@NullMarked
package org.readout.archive;

import org.jspecify.annotations.NullMarked;
