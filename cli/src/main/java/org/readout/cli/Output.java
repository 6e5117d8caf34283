package org.readout.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where data goes: standard output or a file, in UTF-8. */
final class Output implements AutoCloseable {

    private final Writer writer;
    private final String name;

    private Output(Writer writer, String name) {
        this.writer = writer;
        this.name = name;
    }

    static Output standard(Surroundings surroundings) {
        return new Output(
                new BufferedWriter(new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8)),
                "standard output");
    }

    static Output file(Path file) {
        try {
            return new Output(Files.newBufferedWriter(file, StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw UserException.failure("cannot write " + file + ": " + cause(e));
        }
    }

    /** Goes nowhere. */
    static Output none() {
        return new Output(Writer.nullWriter(), "nowhere");
    }

    void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Hands on what is written so far, so that an interrupted run leaves whole lines. */
    void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        return failure(name, e);
    }

    /** What the user is told when something cannot be written to; nothing where the reader of a pipe has left. */
    static RuntimeException failure(String name, IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean readerLeft = message.contains("broken pipe") || message.contains("pipe is being closed");
        return readerLeft
                ? new BrokenPipeException(e)
                : UserException.failure("cannot write to " + name + ": " + cause(e));
    }

    static String cause(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + " " + e.getMessage();
    }
}
