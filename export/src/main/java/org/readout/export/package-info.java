@NullMarked
package org.readout.export;

import org.jspecify.annotations.NullMarked;
