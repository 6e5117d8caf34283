package org.readout.export;

import java.io.IOException;

/** Is told what stands in JSON Lines, in their order. */
public interface LinesTaker {

    /** A reading whose lines all fit; some may be {@linkplain ReadBack#missing() missing}. */
    void reading(ReadBack reading) throws IOException;

    /**
     * A decision that somebody made, as an archive wrote it.
     *
     * @param line its number, from 1
     * @param kind what it is about
     * @param json the line
     */
    void decision(long line, DecisionKind kind, String json) throws IOException;

    /** A line that does not fit; what belongs to it is passed over, and the reading goes on behind it. */
    void problem(LinesFormatException problem) throws IOException;
}
