/**
 * Forms by which a report teaches later readings: this name, place, office or these words mean that. Entry type: {@link
 * org.readout.workbench.teach.TeachForms}. Keeps nothing by itself.
 */
@NullMarked
package org.readout.workbench.teach;

import org.jspecify.annotations.NullMarked;
