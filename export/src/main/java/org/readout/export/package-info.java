/**
 * Formats out: what a {@link org.readout.model.Reading} looks like as JSON Lines, as CSV and as a table for the eye.
 *
 * <p>The entry type is {@link org.readout.export.ReportFormat}. A format is a pure function from a reading to text, so
 * the same reading always gives the same bytes, and it is safe to use from many threads. Offsets leave the house as
 * Unicode code points, and the quoted words always go with them.
 */
@NullMarked
package org.readout.export;

import org.jspecify.annotations.NullMarked;
