package org.readout.workbench.chart.timeline;

import java.util.Optional;
import org.readout.workbench.chart.Box;

/**
 * An entry where it is drawn.
 *
 * @param entry what is drawn
 * @param row row of its lane, from 0
 * @param left x of the mark's left end
 * @param right x of its right end
 * @param label where its words stand, if there is room; y is counted from the lane's first row
 */
record Mark(TimelineEntry entry, int row, double left, double right, Optional<Box> label) {}
