package org.readout.export.rows;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of cells parted by tabs, in UTF-8, as event data come: no quotes, so a cell's own tabs and line ends become blanks. */
public final class DelimitedWriter implements Closeable {

    private final Writer out;

    public DelimitedWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(oneLine(cells.get(i)));
        }
        out.write('\n');
    }

    private static String oneLine(String cell) {
        boolean clean = cell.chars().allMatch(c -> c > ' ' || c == ' ');
        return clean ? cell : Party.words(cell);
    }

    /** Flushes; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
