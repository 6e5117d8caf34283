/** What an archive holds, as the rows that every format of the export takes, and as lines that another archive takes over; the command line hands on and takes over the same. */
@NullMarked
package org.readout.workbench.export;

import org.jspecify.annotations.NullMarked;
