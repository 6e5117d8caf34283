package org.readout.workbench.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.HeldReading;
import org.readout.archive.HeldReading.Standing;
import org.readout.archive.PartySummary;
import org.readout.export.rows.Identity;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.export.rows.Rows;
import org.readout.model.Actor;

/** The reports of an archive on their way out: as corrected, each with its review state, the id of its event and who its parties are taken for. */
public final class ArchivedRows {

    private ArchivedRows() {}

    /** All that meet the criteria; the archive is asked when they are handed on. */
    public static Rows of(Archive archive, List<Criterion> criteria) {
        return taker -> archive.heldReadings(criteria, held -> of(held).forEach(taker));
    }

    /** The reports of one reading. */
    public static List<ReportRow> of(HeldReading held) {
        List<ReportRow> rows = ReportRow.of(held.reading());
        return IntStream.range(0, rows.size())
                .mapToObj(i -> standing(rows.get(i), held.standings().get(i)))
                .toList();
    }

    private static ReportRow standing(ReportRow row, Standing standing) {
        Map<Actor, Identity> actors = standing.actors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> identity(entry.getValue())));
        return row.standing(ReviewState.valueOf(standing.review().name()), standing.event(), actors);
    }

    private static Identity identity(PartySummary actor) {
        return new Identity(actor.id(), actor.name());
    }
}
