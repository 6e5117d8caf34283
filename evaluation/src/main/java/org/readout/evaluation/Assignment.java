package org.readout.evaluation;

import java.util.Arrays;

/** The best pairing of rows with columns: Kuhn's and Munkres's method, with potentials. */
final class Assignment {

    private Assignment() {}

    /** The greatest sum of cells of which no two share a row or a column; cells are 0 or more. */
    static double best(double[][] gains) {
        int rows = gains.length;
        int columns = rows == 0 ? 0 : gains[0].length;
        int size = Math.max(rows, columns);
        if (rows == 0 || columns == 0) {
            return 0;
        }
        int[] rowOf = pair(gains, rows, columns, size);
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            int row = rowOf[column];
            if (row >= 1 && row <= rows && column <= columns) {
                sum += gains[row - 1][column - 1];
            }
        }
        return sum;
    }

    private static double cost(double[][] gains, int rows, int columns, int row, int column) {
        return row <= rows && column <= columns ? -gains[row - 1][column - 1] : 0;
    }

    private static int[] pair(double[][] gains, int rows, int columns, int size) {
        double[] rowPotential = new double[size + 1];
        double[] columnPotential = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            int[] way = new int[size + 1];
            double[] least = new double[size + 1];
            boolean[] used = new boolean[size + 1];
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            rowOf[0] = row;
            int at = 0;
            do {
                used[at] = true;
                double delta = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int column = 1; column <= size; column++) {
                    if (used[column]) {
                        continue;
                    }
                    double reduced = cost(gains, rows, columns, rowOf[at], column)
                            - rowPotential[rowOf[at]]
                            - columnPotential[column];
                    if (reduced < least[column]) {
                        least[column] = reduced;
                        way[column] = at;
                    }
                    if (least[column] < delta) {
                        delta = least[column];
                        next = column;
                    }
                }
                for (int column = 0; column <= size; column++) {
                    if (used[column]) {
                        rowPotential[rowOf[column]] += delta;
                        columnPotential[column] -= delta;
                    } else {
                        least[column] -= delta;
                    }
                }
                at = next;
            } while (rowOf[at] != 0);
            while (at != 0) {
                int before = way[at];
                rowOf[at] = rowOf[before];
                at = before;
            }
        }
        return rowOf;
    }
}
