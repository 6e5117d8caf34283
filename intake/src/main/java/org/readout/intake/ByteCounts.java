package org.readout.intake;

/**
 * What the bytes of a file look like from afar.
 *
 * @param length how many
 * @param zerosAtEven zero bytes at even positions
 * @param zerosAtOdd zero bytes at odd positions
 * @param firstZero position of the first zero byte, or -1
 * @param high bytes beyond ASCII
 * @param controls bytes below 0x20 other than tab, line feed, form feed and carriage return
 */
record ByteCounts(int length, int zerosAtEven, int zerosAtOdd, int firstZero, int high, int controls) {

    static ByteCounts of(byte[] bytes) {
        int[] zeros = new int[2];
        int firstZero = -1;
        int high = 0;
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == 0) {
                zeros[i % 2]++;
                firstZero = firstZero < 0 ? i : firstZero;
            } else if (b < 0) {
                high++;
            } else if (b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r') {
                controls++;
            }
        }
        return new ByteCounts(bytes.length, zeros[0], zeros[1], firstZero, high, controls);
    }

    int zeros() {
        return zerosAtEven + zerosAtOdd;
    }

    /** Western text in UTF-16 has a zero in nearly every pair, always on the same side. */
    boolean looksLikeUtf16(boolean littleEndFirst) {
        int expected = littleEndFirst ? zerosAtOdd : zerosAtEven;
        int unexpected = littleEndFirst ? zerosAtEven : zerosAtOdd;
        return unexpected == 0 && expected * 5L > length * 2L;
    }

    /** English in a one-byte encoding is nearly all ASCII. */
    boolean looksWestern() {
        return high * 4L < length && controls * 50L < length;
    }
}
