/**
 * From a corrected report to entries of the user's own data, which later readings use. Entry types: {@link
 * org.readout.coding.lessons.EntryLines}, which writes an entry, and {@link org.readout.coding.lessons.Lessons}, which draws entries
 * from a correction. Writes no file.
 */
@NullMarked
package org.readout.coding.lessons;

import org.jspecify.annotations.NullMarked;
