/** The rules of the house, over all modules at once: they stand here because the command line sees every other module. */
@NullMarked
package org.readout.architecture;

import org.jspecify.annotations.NullMarked;
