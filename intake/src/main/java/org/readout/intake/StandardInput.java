package org.readout.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

/** Standard input: one text, or JSON Lines if its first character is a brace. */
final class StandardInput implements DocumentSource {

    static final String NAME = "stdin";

    private final InputStream in;
    private final Admission admission;

    StandardInput(InputStream in, Admission admission) {
        this.in = in;
        this.admission = admission;
    }

    @Override
    public Stream<Intake> open() {
        BufferedInputStream buffered = new BufferedInputStream(in);
        try {
            if (startsWithBrace(buffered)) {
                return new JsonLines(NAME, buffered, admission).stream();
            }
            return Stream.of(admission.file(NAME, buffered.readNBytes(admission.maxBytes() + 1)));
        } catch (IOException e) {
            return Stream.of(TextFile.unreadable(NAME, e));
        }
    }

    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == '{';
    }
}
