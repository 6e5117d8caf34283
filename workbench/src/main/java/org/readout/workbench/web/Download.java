package org.readout.workbench.web;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is written while it is sent.
 *
 * @param name the file's name for whoever saves it
 * @param mediaType such as {@code text/csv; charset=utf-8}
 * @param body writes it; does not close the stream
 */
public record Download(String name, String mediaType, Body body) {

    /** Writes a file's bytes. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }
}
