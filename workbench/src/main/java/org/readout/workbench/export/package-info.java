/** What an archive holds, as the rows that every format of the export takes; the command line hands on the same rows. */
@NullMarked
package org.readout.workbench.export;

import org.jspecify.annotations.NullMarked;
