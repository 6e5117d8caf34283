package org.readout.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.readout.model.Reading;

/**
 * Reads readings back from JSON Lines that were written with documents ({@link LineKind#DOCUMENTS}); what was exported and
 * what is read back are equal.
 *
 * <p>Every quote must stand at its offsets. Without the documents' texts that cannot be checked, so a report whose document
 * is not there is an error. Not in the lines, and therefore empty: what was weighed and not coded. A reading is handed on
 * when its last line is read; only one is in memory at a time.
 */
public final class JsonLinesReader {

    private JsonLinesReader() {}

    /**
     * Hands on every reading that holds, in the order of the lines.
     *
     * @throws LinesFormatException at the first line that is not as it was written
     */
    public static void read(Reader in, Consumer<Reading> taker) throws IOException {
        LinesWalk walk = new LinesWalk(new Strict(taker));
        BufferedReader lines = new BufferedReader(in);
        long number = 0;
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            number++;
            if (!line.get().isBlank()) {
                walk.take(number, line.get());
            }
        }
        walk.finish(number);
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    /**
     * Hands on all that stands in the lines, and tells of each that does not fit; the others go on.
     *
     * @throws LinesFormatException if the lines are of a newer form
     */
    public static void walk(InputStream in, LinesTaker taker) throws IOException {
        walk(in, taker, ByteLines.LONGEST);
    }

    static void walk(InputStream in, LinesTaker taker, int longest) throws IOException {
        LinesWalk walk = new LinesWalk(taker);
        ByteLines lines = new ByteLines(in, longest);
        long number = 0;
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            if (lines.isCut()) {
                walk.tooLong(number, longest);
            } else if (!isBlank(line.get())) {
                walk.take(number, line.get());
            }
        }
        walk.finish(number);
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Readings alone; nothing may be wrong. */
    private record Strict(Consumer<Reading> taker) implements LinesTaker {

        @Override
        public void reading(ReadBack reading) {
            if (!reading.superseded()) {
                taker.accept(reading.reading());
            }
        }

        @Override
        public void decision(long line, DecisionKind kind, String json) {
            // Decisions are in the reports already.
        }

        @Override
        public void problem(LinesFormatException problem) throws LinesFormatException {
            throw problem;
        }
    }
}
