package org.readout.coding.parties;

/** A fault in a table of parties, told with file and line. */
public final class PartyTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PartyTableException(String place, String message) {
        super(place + ": " + message);
    }
}
