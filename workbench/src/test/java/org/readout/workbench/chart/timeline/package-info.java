@NullMarked
package org.readout.workbench.chart.timeline;

import org.jspecify.annotations.NullMarked;
