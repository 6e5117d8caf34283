package org.readout.workbench.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readout.archive.FilterWords;
import org.readout.archive.ReportRef;
import org.readout.workbench.web.Query;

/**
 * Where somebody is in the review of a list, all of it in the address, so that going back, a second window and a bookmark work.
 *
 * @param filters the list: filter words
 * @param reviewer who reviews; empty while nobody has said
 * @param shown the report that is asked for; without it the next one
 * @param after the report that was shown before
 * @param undo the report whose decision can be taken back
 */
public record Trail(
        Query filters,
        Optional<String> reviewer,
        Optional<ReportRef> shown,
        Optional<ReportRef> after,
        Optional<ReportRef> undo) {

    private static final List<String> FILTERS =
            Arrays.stream(FilterWords.values()).map(FilterWords::word).toList();
    private static final String REVIEWER = "as";
    private static final String SHOWN = "at";
    private static final String AFTER = "after";
    private static final String UNDO = "undo";

    /** Added to a name for the document of that report. */
    private static final String DOCUMENT = "-in";

    public static Trail of(Query query) {
        return new Trail(
                query.only(FILTERS),
                query.text(REVIEWER).map(String::strip),
                report(query, SHOWN),
                report(query, AFTER),
                report(query, UNDO));
    }

    private static Optional<ReportRef> report(Query query, String name) {
        return query.text(name)
                .flatMap(report -> query.text(name + DOCUMENT).map(document -> new ReportRef(document, report)));
    }

    /** As an address, or as the hidden fields of a form. */
    public Query query() {
        Query query = filters.with(REVIEWER, reviewer.orElse(""));
        query = with(query, SHOWN, shown);
        query = with(query, AFTER, after);
        return with(query, UNDO, undo);
    }

    private static Query with(Query query, String name, Optional<ReportRef> report) {
        return report.map(found -> query.with(name, found.report()).with(name + DOCUMENT, found.document()))
                .orElse(query);
    }

    /** At this very report. */
    public Trail at(ReportRef report) {
        return new Trail(filters, reviewer, Optional.of(report), after, undo);
    }

    /** On from a report that was looked at and not decided; what can be undone stays. */
    public Trail skipped(ReportRef report) {
        return new Trail(filters, reviewer, Optional.empty(), Optional.of(report), undo);
    }

    /** On from a report that was decided. */
    public Trail decided(ReportRef report) {
        return new Trail(filters, reviewer, Optional.empty(), Optional.of(report), Optional.of(report));
    }

    /** Back at a report whose decision was taken back. */
    public Trail undone(ReportRef report) {
        return new Trail(filters, reviewer, Optional.of(report), Optional.empty(), Optional.empty());
    }

    /** From the beginning of the list. */
    public Trail fromStart() {
        return new Trail(filters, reviewer, Optional.empty(), Optional.empty(), undo);
    }
}
