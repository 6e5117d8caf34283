package org.readout.coding.own;

/** A user's own data that cannot be read or understood; the message names the file, and the line where there is one. */
public final class OwnDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OwnDataException(String message) {
        super(message);
    }

    public OwnDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
