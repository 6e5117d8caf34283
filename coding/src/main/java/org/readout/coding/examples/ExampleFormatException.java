package org.readout.coding.examples;

/** An example file is not in order; the message names file, line and fault. */
public final class ExampleFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExampleFormatException(String message) {
        super(message);
    }
}
