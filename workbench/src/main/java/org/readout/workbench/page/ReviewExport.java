package org.readout.workbench.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.readout.workbench.web.Action;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Submission;

/** All decisions of the archive as JSON Lines. */
public final class ReviewExport implements Action {

    private final Desk desk;

    public ReviewExport(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "/review-export";
    }

    @Override
    public Answer act(Submission submission) {
        return new Answer.Save(new Download("reviews.jsonl", "application/x-ndjson; charset=utf-8", this::write));
    }

    private void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            desk.archive().reviews().export(line -> write(writer, line));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
