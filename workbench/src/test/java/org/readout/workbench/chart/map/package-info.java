@NullMarked
package org.readout.workbench.chart.map;

import org.jspecify.annotations.NullMarked;
