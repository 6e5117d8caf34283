/**
 * The records everyone speaks: a {@link org.readout.model.Document} goes in, an
 * {@link org.readout.model.Analysis} holds what the language reader saw in it, and a
 * {@link org.readout.model.Reading} holds the sourced reports that came out.
 *
 * <p>All types are immutable values and thread-safe. Offsets are UTF-16 positions in
 * {@link org.readout.model.Document#text()}, half-open. Nothing here depends on anything but the JDK.
 */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
