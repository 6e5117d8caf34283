@NullMarked
package org.readout.evaluation;

import org.jspecify.annotations.NullMarked;
