/** The workbench through a real server, and through a real browser where there is one. */
@NullMarked
package org.readout.workbench;

import org.jspecify.annotations.NullMarked;
