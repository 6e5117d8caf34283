package org.readout.export.rows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * One report on its way out, with the reading it stands in and what an archive knows of it besides.
 *
 * <p>Rows of one reading come one after the other and share its {@code codePoints}.
 *
 * @param reading the reading, with the document that every offset points into
 * @param report the report; where a reviewer corrected it, as corrected
 * @param codePoints counts the code points of the document's text
 * @param review what a reviewer decided; empty where there are no reviews
 * @param event id of the happening that this report and others tell; empty where reports are not grouped
 * @param identities who its parties and speakers are taken for; empty where nothing compares those of different reports
 */
public record ReportRow(
        Reading reading,
        Report report,
        CodePoints codePoints,
        Optional<ReviewState> review,
        Optional<String> event,
        Map<Actor, Identity> identities) {

    public ReportRow {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(codePoints, "codePoints");
        identities = Map.copyOf(identities);
    }

    /** The reports of a reading in their order, with neither reviews nor events. */
    public static List<ReportRow> of(Reading reading) {
        CodePoints codePoints = new CodePoints(reading.document().text());
        return reading.reports().stream()
                .map(report -> new ReportRow(reading, report, codePoints, Optional.empty(), Optional.empty(), Map.of()))
                .toList();
    }

    /** The same report with what an archive knows of it. */
    public ReportRow standing(ReviewState state, String happening, Map<Actor, Identity> actors) {
        return new ReportRow(reading, report, codePoints, Optional.of(state), Optional.of(happening), actors);
    }

    /** One of its parties or speakers as an archive knows it, or as it was read where there is none. */
    public Party party(Actor actor) {
        return new Party(actor, Optional.ofNullable(identities.get(actor)));
    }

    /** Whether a reviewer found that the text does not say this. */
    public boolean isRejected() {
        return review.filter(state -> state == ReviewState.REJECTED).isPresent();
    }

    /** The place of the act. */
    public Place place() {
        return new Place(report.where());
    }

    public Document document() {
        return reading.document();
    }

    /** Whether both rows are of one reading: of the very same, as rows of one reading follow each other. */
    @SuppressWarnings("ReferenceEquality") // two equal readings are still two
    public boolean isBesides(ReportRow other) {
        return codePoints == other.codePoints;
    }
}
