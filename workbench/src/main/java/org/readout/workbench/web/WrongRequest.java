package org.readout.workbench.web;

/** A request that cannot be answered, with the HTTP status and the reason in words for a person. */
public final class WrongRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private WrongRequest(int status, String message) {
        super(message);
        this.status = status;
    }

    /** What was asked for cannot be understood: says the value and what was expected. */
    public static WrongRequest notUnderstood(String message) {
        return new WrongRequest(400, message);
    }

    /** What was asked for is not there. */
    public static WrongRequest notFound(String message) {
        return new WrongRequest(404, message);
    }

    /** Whoever asks may not. */
    static WrongRequest refused(String message) {
        return new WrongRequest(403, message);
    }

    static WrongRequest of(int status, String message) {
        return new WrongRequest(status, message);
    }

    public int status() {
        return status;
    }
}
