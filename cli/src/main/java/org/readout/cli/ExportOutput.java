package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.readout.cli.RunLog.Outcome;
import org.readout.export.rows.Counting;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.Rows;
import org.readout.export.rows.Tally;

/** Where a format goes that is written as a whole: standard output, a file, or nowhere. */
final class ExportOutput implements AutoCloseable {

    private final String name;
    private final OutputStream out;
    private final Optional<Counting> rows;

    private ExportOutput(String name, OutputStream out, Optional<ExportFormat> format) {
        this.name = name;
        this.out = new BufferedOutputStream(out);
        try {
            rows = format.isPresent() ? Optional.of(new Counting(format.get().open(this.out))) : Optional.empty();
        } catch (IOException e) {
            throw Output.failure(name, e);
        }
    }

    static ExportOutput standard(Surroundings surroundings, ExportFormat format) {
        return new ExportOutput("standard output", surroundings.out(), Optional.of(format));
    }

    static ExportOutput file(Path file, ExportFormat format) {
        return new ExportOutput(file.toString(), open(file), Optional.of(format));
    }

    static ExportOutput none() {
        return new ExportOutput("nowhere", OutputStream.nullOutputStream(), Optional.empty());
    }

    /** Opens a file to write. */
    static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw UserException.failure("cannot write " + file + ": " + Output.cause(e));
        }
    }

    /** Writes the reports of a document that was read. */
    void write(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            done.rendered()
                    .reading()
                    .ifPresent(reading -> write(taker -> ReportRow.of(reading).forEach(taker)));
        }
    }

    Tally write(Rows given) {
        try {
            rows.ifPresent(given::forEach);
            return rows.map(Counting::tally).orElse(Tally.NONE);
        } catch (UncheckedIOException e) {
            throw Output.failure(name, Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    public void close() {
        try (out) {
            if (rows.isPresent()) {
                rows.get().close();
            }
        } catch (IOException e) {
            throw Output.failure(name, e);
        }
    }
}
