package org.readout.export.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A format that reports can be handed on in, and what a user should know of it before choosing it. Immutable.
 *
 * @param name what it is called on the command line and in addresses, such as {@code gdelt}
 * @param endings ends of file names by which it is known, with their dots, the usual one first, such as {@code .gdelt.csv}
 * @param mediaType its media type
 * @param description what it is and for whom, in one line
 * @param loses what of a report it cannot hold, in one or two sentences
 * @param opener begins a file
 */
public record ExportFormat(
        String name, List<String> endings, String mediaType, String description, String loses, Opener opener) {

    /** Begins a file of the format. */
    @FunctionalInterface
    public interface Opener {
        /** Writes what comes before the first report. */
        RowWriter open(OutputStream out) throws IOException;
    }

    public ExportFormat {
        endings = List.copyOf(endings);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || endings.isEmpty()) {
            throw new IllegalArgumentException(
                    "a format has a name in lower case and an ending, not " + name + endings);
        }
    }

    /** The usual end of a file's name. */
    public String ending() {
        return endings.get(0);
    }

    /** Whether a file of that name is taken to be of this format. */
    public boolean isOf(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }

    /** Begins a file; whoever gives the stream closes it. */
    public RowWriter open(OutputStream out) throws IOException {
        return opener.open(out);
    }

    /** Writes a whole file; whoever gives the stream closes it. */
    public Tally write(Rows rows, OutputStream out) throws IOException {
        try (Counting writer = new Counting(open(out))) {
            rows.forEach(writer);
            return writer.tally();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
