package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.LineReader.Line;

/** Articles one a line, read as they are asked for; a bad line is skipped and the next ones go on. */
final class JsonLines implements Iterator<Intake> {

    private final String source;
    private final InputStream in;
    private final LineReader lines;
    private final JsonArticle articles;
    private final Admission admission;
    private Optional<Intake> next = Optional.empty();
    private boolean ended;
    private int seen;

    JsonLines(String source, InputStream in, Admission admission) {
        this.source = source;
        this.in = in;
        this.admission = admission;
        lines = new LineReader(in, admission.maxBytes());
        articles = new JsonArticle(admission);
    }

    Stream<Intake> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, 0), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && !ended) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Intake result = next.orElseThrow();
        next = Optional.empty();
        seen++;
        return result;
    }

    private Optional<Intake> advance() {
        try {
            Optional<Line> line = lines.next();
            if (line.isEmpty()) {
                ended = true;
                return seen == 0
                        ? Optional.of(new Skipped(source, SkipReason.EMPTY, "has no line with an article in it"))
                        : Optional.empty();
            }
            return read(line.get());
        } catch (IOException e) {
            ended = true;
            return Optional.of(TextFile.unreadable(source, e));
        }
    }

    private Optional<Intake> read(Line line) {
        String place = source + ":" + line.number();
        if (line.tooLong()) {
            return Optional.of(admission.tooLarge(place));
        }
        return line.isBlank() ? Optional.empty() : articles.read(place, line);
    }

    private void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }
}
