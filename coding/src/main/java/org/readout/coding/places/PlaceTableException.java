package org.readout.coding.places;

/** A fault in a table of places, told with file and line. */
public final class PlaceTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlaceTableException(String place, String message) {
        super(place + ": " + message);
    }
}
