package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.Order;
import org.readout.archive.ReportRef;
import org.readout.archive.ReviewState;
import org.readout.archive.StoredReport;
import org.readout.workbench.review.Trail;

/** The reports of a filtered list that somebody still has to decide on. */
final class ReviewList {

    private final Archive archive;
    private final List<Criterion> all;
    private final List<Criterion> pending;

    ReviewList(Archive archive, Trail trail) {
        this.archive = archive;
        this.all = Filters.criteria(trail.filters());
        this.pending = new ArrayList<>(all);
        // Whoever asks for a state of review looks at decisions once more.
        if (all.stream().noneMatch(Criterion.InReview.class::isInstance)) {
            pending.add(new Criterion.InReview(states()));
        }
    }

    private static Set<ReviewState> states() {
        return Arrays.stream(ReviewState.values())
                .filter(ReviewState::isPending)
                .collect(Collectors.toSet());
    }

    /** How many the list has, decided or not. */
    long size() {
        return archive.reports().count(all);
    }

    /** How many are to be decided. */
    long left() {
        return archive.reports().count(pending);
    }

    /** The one that is asked for, or else the next one. */
    Optional<StoredReport> shown(Trail trail) {
        return trail.shown().isPresent()
                ? trail.shown().flatMap(report -> archive.reports().find(report.document(), report.report()))
                : archive.reports().next(pending, trail.after());
    }

    /** All that are to be decided, at most {@code most}. */
    List<ReportRef> refs(int most) {
        return archive.reports().page(pending, Order.KEPT, 0, most).items().stream()
                .map(ReviewList::ref)
                .toList();
    }

    static ReportRef ref(StoredReport stored) {
        return new ReportRef(stored.document().id(), stored.asRead().id());
    }
}
