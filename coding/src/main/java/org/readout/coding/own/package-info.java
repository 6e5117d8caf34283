/**
 * A user's own knowledge: names, offices, places, words and examples in a folder of plain text, which go before what comes with
 * Readout. Entry types: {@link org.readout.coding.own.DataFolder}, where they are kept, and {@link
 * org.readout.coding.own.OwnData}, what a reader is given. The tables' meaning is known to the packages that use them, and to none
 * here.
 */
@NullMarked
package org.readout.coding.own;

import org.jspecify.annotations.NullMarked;
