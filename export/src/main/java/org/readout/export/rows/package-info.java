/**
 * What every format of the export is made of: reports as rows, the writer of a format, what a format says about itself,
 * and the tables of known codes.
 *
 * <p>The entry types are {@link org.readout.export.rows.ReportRow} and {@link org.readout.export.rows.ExportFormat}. Formats
 * stand in packages beside this one; nothing here knows any of them.
 */
@NullMarked
package org.readout.export.rows;

import org.jspecify.annotations.NullMarked;
