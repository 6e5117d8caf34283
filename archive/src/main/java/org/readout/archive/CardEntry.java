package org.readout.archive;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * What a report is counted, filtered and sorted by, on its document's catalogue card. Constants stand by their positions in
 * their lists, sets of them as bits.
 *
 * @param report the key of the report
 * @param mark the beginning of a hash of its id, which is the same wherever the report is kept
 * @param first the first day of the act, counted from 1970, or {@link #NO_DAY}
 * @param last the last day, likewise
 * @param countries those of its parties and place, by {@link Country}
 * @param sectors those of its actors and recipients
 * @param actors keys of parties
 * @param recipients keys of parties
 * @param speakers keys of parties, all of the chain
 * @param place the key of its place, or 0
 * @param review how far its review has come
 * @param codes the user's own codes
 */
record CardEntry(
        long report,
        long mark,
        int type,
        long modes,
        int status,
        boolean background,
        int first,
        int last,
        int precision,
        Keys countries,
        int sectors,
        Keys actors,
        Keys recipients,
        Keys speakers,
        int place,
        int review,
        CodeLabels codes) {

    static final int NO_DAY = Integer.MIN_VALUE;

    /** More than any entry needs. */
    static final int MOST_BYTES = 50 + 4 * 256 * Integer.BYTES + CodeLabels.MOST_BYTES;

    /** A day as it is counted here; one millions of years away counts as the last one that can be counted. */
    static int day(LocalDate day) {
        return (int) Math.max(NO_DAY + 1, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }

    void write(ByteBuffer bytes) {
        bytes.putLong(report).putLong(mark).put((byte) type).putLong(modes).put((byte) status);
        bytes.put((byte) (background ? 1 : 0)).putInt(first).putInt(last).put((byte) precision);
        countries.write(bytes);
        bytes.putInt(sectors);
        actors.write(bytes);
        recipients.write(bytes);
        speakers.write(bytes);
        bytes.putInt(place).put((byte) review);
        codes.write(bytes);
    }

    static CardEntry read(ByteBuffer bytes) {
        return new CardEntry(
                bytes.getLong(),
                bytes.getLong(),
                bytes.get(),
                bytes.getLong(),
                bytes.get(),
                bytes.get() == 1,
                bytes.getInt(),
                bytes.getInt(),
                bytes.get(),
                Keys.read(bytes),
                bytes.getInt(),
                Keys.read(bytes),
                Keys.read(bytes),
                Keys.read(bytes),
                bytes.getInt(),
                bytes.get(),
                CodeLabels.read(bytes));
    }
}
