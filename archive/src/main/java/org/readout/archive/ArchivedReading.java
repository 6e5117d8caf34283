package org.readout.archive;

import java.util.List;
import org.readout.archive.HeldReading.Standing;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * A reading with all that an archive knows of it, on its way into another archive.
 *
 * @param original the reading as it was read
 * @param superseded whether a later reading of the document has taken its place
 * @param reports its reports as they are after correction, in the same order
 * @param standings what is known of each report besides; none of a superseded reading
 * @param reader who read
 * @param fingerprint of the document, as it was stored
 * @param hash of the reading, as it was stored
 */
public record ArchivedReading(
        Reading original,
        boolean superseded,
        List<Report> reports,
        List<Standing> standings,
        ReaderVersion reader,
        String fingerprint,
        String hash) {

    public ArchivedReading {
        reports = List.copyOf(reports);
        standings = List.copyOf(standings);
    }
}
