/**
 * The layouts of published event data: PLOVER, POLECAT, ICEWS, PETRARCH2, Phoenix and GDELT, column for column, with the
 * tables of codes that they need. Each class says where its columns are published.
 *
 * <p>A layout that has no place for an act's status holds only acts that occurred: a denied or threatened attack must not
 * turn up in a count of attacks.
 */
@NullMarked
package org.readout.export.events;

import org.jspecify.annotations.NullMarked;
