@NullMarked
package org.readout.workbench.chart;

import org.jspecify.annotations.NullMarked;
