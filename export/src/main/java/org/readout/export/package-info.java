/**
 * Formats out: all the ways in which reports leave the house.
 *
 * <p>The entry type is {@link org.readout.export.ExportFormats}, the list of formats for files; {@link
 * org.readout.export.Bundle} packs some of them with what verifies them, and {@link org.readout.export.JsonLinesReader}
 * reads JSON Lines back. {@link org.readout.export.ReportFormat} is for what is printed document by document while reading
 * goes on. Offsets leave the house as Unicode code points, and the quoted words always go with them. The same reports give
 * the same bytes; formats are safe to use from many threads, writers are for one.
 */
@NullMarked
package org.readout.export;

import org.jspecify.annotations.NullMarked;
