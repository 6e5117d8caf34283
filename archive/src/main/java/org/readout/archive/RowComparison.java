package org.readout.archive;

/** How rows of the catalogue are compared in each order. */
final class RowComparison {

    private RowComparison() {}

    static RowOrder.Comparison of(Order order, Columns columns) {
        return switch (order) {
            case KEPT, REPORTS -> columns::inOrder;
            case DAY ->
                (row, other) -> then(
                        Integer.compare(early(columns.first[row]), early(columns.first[other])), columns, row, other);
            case LATEST ->
                (row, other) -> then(Integer.compare(columns.first[other], columns.first[row]), columns, row, other);
            case TYPE -> (row, other) -> then(columns.type[row] - columns.type[other], columns, row, other);
            case STATUS -> (row, other) -> then(columns.status[row] - columns.status[other], columns, row, other);
            case REVIEW -> (row, other) -> then(columns.review[row] - columns.review[other], columns, row, other);
        };
    }

    /** What has no day stands last. */
    private static int early(int day) {
        return day == CardEntry.NO_DAY ? Integer.MAX_VALUE : day;
    }

    private static int then(int compared, Columns columns, int row, int other) {
        return compared != 0 ? compared : columns.inOrder(row, other);
    }
}
