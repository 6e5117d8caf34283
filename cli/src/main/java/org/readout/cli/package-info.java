/**
 * The command line: verbs, wiring and exit codes. The entry type is {@link org.readout.cli.Main}.
 *
 * <p>The only module that prints, exits, or looks at the environment. Data goes to standard output, everything else to
 * standard error. Nothing is meant to be used from outside; programs use the other modules.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
