package org.readout.export.rows;

/**
 * What became of the reports of an export.
 *
 * @param reports reports that were handed to the format
 * @param records records that the format made of them
 * @param leftOut reports that the format cannot hold
 */
public record Tally(long reports, long records, long leftOut) {

    public static final Tally NONE = new Tally(0, 0, 0);

    /** With one more report, of which so many records were made. */
    public Tally plus(int made) {
        return new Tally(reports + 1, records + made, leftOut + (made == 0 ? 1 : 0));
    }
}
