package org.readout.export;

import java.util.List;
import org.readout.export.rows.ReportRow;
import org.readout.model.Reading;

/** A way to write readings down; immutable and thread-safe. */
public interface ReportFormat {

    /** What comes before the first reading, with its line end; may be empty. */
    String header();

    /** The lines of one reading, each with its line end; may be empty. */
    default String render(Reading reading) {
        return render(reading, ReportRow.of(reading));
    }

    /**
     * The lines of a reading of which an archive knows more.
     *
     * @param rows the reports of the reading in their order
     */
    String render(Reading reading, List<ReportRow> rows);

    /** The same format, telling who read where it has a place for that. */
    default ReportFormat readBy(String rules, String net) {
        return this;
    }

    /**
     * The line for an input that was left out, with its line end; may be empty.
     *
     * @param source the file, or file and line
     * @param reason the kind of trouble in a word or two
     * @param message what was wrong
     */
    String renderSkipped(String source, String reason, String message);
}
