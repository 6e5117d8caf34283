package org.readout.export;

import java.io.IOException;

/** A line that is no JSON Lines of ours, or that does not fit the lines before it. */
public final class LinesFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final String reason;

    LinesFormatException(long line, String message, Throwable cause) {
        super("line " + line + ": " + message, cause);
        this.line = line;
        this.reason = message;
    }

    /** What is wrong, without the line's number. */
    public String reason() {
        return reason;
    }

    /** The line's number, from 1. */
    public long line() {
        return line;
    }
}
