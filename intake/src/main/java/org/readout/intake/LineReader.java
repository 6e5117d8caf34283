package org.readout.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits bytes into lines at line feeds without ever holding more than the longest line allowed. */
final class LineReader {

    private final InputStream in;
    private final int maxBytes;
    private long position;
    private int number;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param offset position of its first byte in the input
     * @param bytes the line without its end; cut where {@code tooLong}
     */
    @SuppressWarnings("ArrayRecordComponent") // lives for a moment between two methods and is never compared
    record Line(int number, long offset, byte[] bytes, boolean tooLong) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        long offset = position;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        boolean tooLong = false;
        int b = read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = read()) {
            if (bytes.size() < maxBytes) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        number++;
        return Optional.of(new Line(number, offset, bytes.toByteArray(), tooLong));
    }

    private int read() throws IOException {
        int b = in.read();
        position++;
        return b;
    }
}
