package org.readout.workbench.chart.timeline;

import java.util.List;

/**
 * The entries of one lane, laid out.
 *
 * @param name the lane's name
 * @param marks what is drawn
 * @param rows how many rows they take
 * @param hidden how many entries found no room
 */
record Lane(String name, List<Mark> marks, int rows, int hidden) {

    Lane {
        marks = List.copyOf(marks);
    }

    int size() {
        return marks.size() + hidden;
    }
}
