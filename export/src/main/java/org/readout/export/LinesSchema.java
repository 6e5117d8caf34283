package org.readout.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (2020-12) of every line that {@link JsonLinesFormat} writes. */
public final class LinesSchema {

    private static final String RESOURCE = "readout-1.schema.json";

    private LinesSchema() {}

    /** The schema's text. */
    public static String text() {
        try (InputStream in = LinesSchema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
