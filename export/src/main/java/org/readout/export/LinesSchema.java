package org.readout.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The JSON Schema (2020-12) of every line that {@link JsonLinesFormat} and {@link WholeLines} write.
 *
 * <p>Lines of the first form, which had no superseded readings and no decisions, follow the second one too.
 */
public final class LinesSchema {

    /** What lines of this form call it. */
    public static final String ID = "urn:readout:lines:2";

    /** The forms that can be read. */
    static final Set<String> KNOWN = Set.of("urn:readout:lines:1", ID);

    private static final String RESOURCE = "readout-2.schema.json";

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
