/**
 * What people decide about reports: the way through a list, corrections as forms, the words that a form means.
 *
 * <p>Nothing here keeps anything; pages and actions of {@code org.readout.workbench.page} hand the results to the archive.
 */
@NullMarked
package org.readout.workbench.review;

import org.jspecify.annotations.NullMarked;
