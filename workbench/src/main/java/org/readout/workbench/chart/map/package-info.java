/** Reports by place: outlines of countries, projections, and rings that say how exactly a place is known. */
@NullMarked
package org.readout.workbench.chart.map;

import org.jspecify.annotations.NullMarked;
