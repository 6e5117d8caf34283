@NullMarked
package org.readout.coding;

import org.jspecify.annotations.NullMarked;
