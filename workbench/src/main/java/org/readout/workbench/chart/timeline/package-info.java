/** Reports over time: one mark each, as long as its date is vague. */
@NullMarked
package org.readout.workbench.chart.timeline;

import org.jspecify.annotations.NullMarked;
