/** How many reports there are in each day, month or year. */
@NullMarked
package org.readout.workbench.chart.histogram;

import org.jspecify.annotations.NullMarked;
