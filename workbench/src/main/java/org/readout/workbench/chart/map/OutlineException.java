package org.readout.workbench.chart.map;

/** A line of the table of outlines that cannot be understood; the message begins with file and line. */
public final class OutlineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutlineException(String source, String message) {
        super(source + ": " + message);
    }
}
