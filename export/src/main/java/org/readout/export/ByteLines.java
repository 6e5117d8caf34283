package org.readout.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines as bytes, so that each can be decoded, and refused, by itself. For one thread. */
final class ByteLines {

    /** Longer than any line of an article that a person could read. */
    static final int LONGEST = 1 << 26;

    private final InputStream in;
    private final int longest;
    private boolean tooLong;

    ByteLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** The next line without its line feed; empty at the end. */
    Optional<byte[]> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        for (int next = first; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < longest) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(line.toByteArray());
    }

    /** Whether the last line had more bytes than are kept. */
    boolean isCut() {
        return tooLong;
    }
}
