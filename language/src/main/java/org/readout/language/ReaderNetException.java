package org.readout.language;

/** The reader net cannot be loaded or run: the message names the file, what is wrong with it and what was expected. */
public final class ReaderNetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReaderNetException(String message) {
        super(message);
    }

    ReaderNetException(String message, Throwable cause) {
        super(message, cause);
    }
}
