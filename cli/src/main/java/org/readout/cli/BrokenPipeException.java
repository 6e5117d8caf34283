package org.readout.cli;

/** Whoever read our output has stopped reading, as {@code head} does; no error. */
final class BrokenPipeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenPipeException(Throwable cause) {
        super(cause);
    }
}
