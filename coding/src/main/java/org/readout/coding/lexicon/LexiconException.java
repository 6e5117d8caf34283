package org.readout.coding.lexicon;

/** An entry of a data file that cannot be understood; the message begins with file and line. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }
}
