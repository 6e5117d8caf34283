package org.readout.archive;

import java.util.Objects;
import java.util.Optional;
import org.readout.model.Report;

/**
 * A report that holds, with what people decided about it.
 *
 * @param document the document it was read in
 * @param asRead the report as it was read
 * @param report the report with the correction that stands; as it was read if there is none
 * @param review how far its review has come
 * @param decision the decision that stands
 */
public record StoredReport(
        DocumentSummary document, Report asRead, Report report, ReviewState review, Optional<Review> decision) {

    public StoredReport {
        Objects.requireNonNull(asRead, "asRead");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(review, "review");
    }
}
