/**
 * Places: the names of places in an article, and where on earth each of them is.
 *
 * <p>{@link org.readout.coding.places.Gazetteer} knows places, {@link org.readout.coding.places.PlaceReader} finds their names in an
 * article and decides which place each name means. Nothing of acts, dates or speech may be imported here.
 */
@NullMarked
package org.readout.coding.places;

import org.jspecify.annotations.NullMarked;
