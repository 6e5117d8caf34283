/**
 * The workbench: a local web application over one archive.
 *
 * <p>The entry type is {@link org.readout.workbench.Workbench}; {@code Pages} lists all that can be opened. {@code web} knows how pages
 * travel, {@code reading} how texts and reports are shown, {@code page} the pages themselves.
 */
@NullMarked
package org.readout.workbench;

import org.jspecify.annotations.NullMarked;
