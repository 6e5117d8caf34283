/**
 * Acts: which triggers of a sentence count, who acts on whom, what becomes of the clauses they govern, and which tellings
 * are one report (codebook, sections 2, 3 and 7). Entry type: {@link org.readout.coding.events.ActFinder}.
 */
@NullMarked
package org.readout.coding.events;

import org.jspecify.annotations.NullMarked;
