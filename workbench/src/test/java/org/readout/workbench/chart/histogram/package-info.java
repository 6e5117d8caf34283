@NullMarked
package org.readout.workbench.chart.histogram;

import org.jspecify.annotations.NullMarked;
