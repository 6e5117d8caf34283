/**
 * The store: one SQLite file, or a base on a PostgreSQL server, that keeps documents in all their versions, what was read in
 * them by whichever rules, the runs that read them, and what people decided about it.
 *
 * <p>The entry type is {@link org.readout.archive.Archive}; {@code Reports} lists, counts and filters, {@code Reviews} takes
 * decisions, {@code Events} groups. SQL, JSON and the driver stay inside this package; what goes in
 * and comes out are the records of {@code org.readout.model}. Nothing here reads the clock: times are given by the caller.
 */
@NullMarked
package org.readout.archive;

import org.jspecify.annotations.NullMarked;
