package org.readout.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.archive.Decision.Corrected;
import org.readout.archive.Decision.Rejected;
import org.readout.archive.Decision.Undone;
import org.readout.model.Report;

/**
 * What the decisions on a report and on its predecessors come to.
 *
 * @param state how far its review has come
 * @param decision the decision that stands, if there is one
 * @param report the report with the correction that stands, or as it was read
 */
record Judgement(ReviewState state, Optional<Review> decision, Report report) {

    /**
     * @param report the report as it is read now
     * @param text the text of its document
     * @param history the decisions that lead to it
     * @param texts the text of the version in which a report was judged
     */
    static Judgement of(
            Report report, String text, List<ReviewStore.Stored> history, Function<ReviewStore.Stored, String> texts) {
        Optional<ReviewStore.Stored> standing = standing(history);
        if (standing.isEmpty()) {
            return new Judgement(ReviewState.OPEN, Optional.empty(), report);
        }
        return judged(report, text, standing.get(), texts.apply(standing.get()));
    }

    /** The last decision that was not taken back; of decisions at one time the one that was kept last. */
    static Optional<ReviewStore.Stored> standing(List<ReviewStore.Stored> history) {
        Set<String> undone = history.stream()
                .map(stored -> stored.review().decision())
                .filter(Undone.class::isInstance)
                .map(decision -> ((Undone) decision).review())
                .collect(Collectors.toSet());
        return history.stream()
                .filter(stored -> !(stored.review().decision() instanceof Undone))
                .filter(stored -> !undone.contains(stored.review().id()))
                .sorted(Comparator.comparing(
                        (ReviewStore.Stored stored) -> stored.review().time()))
                .reduce((earlier, later) -> later);
    }

    private static Judgement judged(Report report, String text, ReviewStore.Stored standing, String judgedText) {
        Optional<Review> review = Optional.of(standing.review());
        Decision decision = standing.review().decision();
        if (!(decision instanceof Corrected corrected)) {
            ReviewState state = decision instanceof Rejected ? ReviewState.REJECTED : ReviewState.ACCEPTED;
            return new Judgement(unlessChanged(state, standing.judged(), report), review, report);
        }
        try {
            Report now = CorrectionJson.apply(
                    corrected.correction(), report, Relocation.between(judgedText, standing.judged(), text, report));
            Report then = corrected.correction().corrected();
            return new Judgement(unlessChanged(ReviewState.CORRECTED, then, now), review, now);
        } catch (IllegalArgumentException e) {
            // The words of the correction are gone, or it does not fit what is read now.
            return new Judgement(ReviewState.OUTDATED, review, report);
        }
    }

    private static ReviewState unlessChanged(ReviewState state, Report then, Report now) {
        return ChangedFields.between(then, now).isEmpty() ? state : ReviewState.OUTDATED;
    }
}
