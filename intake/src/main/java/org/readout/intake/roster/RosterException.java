package org.readout.intake.roster;

/** A fault in a roster; the message begins with file and line. */
public final class RosterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RosterException(String source, String message) {
        super(source + ": " + message);
    }
}
