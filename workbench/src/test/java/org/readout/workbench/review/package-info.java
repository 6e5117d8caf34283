@NullMarked
package org.readout.workbench.review;

import org.jspecify.annotations.NullMarked;
