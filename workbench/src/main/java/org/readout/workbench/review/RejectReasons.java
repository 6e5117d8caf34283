package org.readout.workbench.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reasons for a rejection that are offered, {@code reasons.txt}. */
public final class RejectReasons {

    private static final String FILE = "reasons.txt";
    private static final List<String> STANDARD = standard();

    private RejectReasons() {}

    public static List<String> all() {
        return STANDARD;
    }

    private static List<String> standard() {
        try (InputStream in = RejectReasons.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the table " + FILE + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
