/**
 * The pages: each a record of what it shows, and the page that makes it of the archive. {@link org.readout.workbench.page.Desk} holds what
 * they share.
 */
@NullMarked
package org.readout.workbench.page;

import org.jspecify.annotations.NullMarked;
