package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.DateBasis;
import org.readout.model.When;

/** Whether a passage recalls an act as history: all of its days are older than 31 days before publication. */
public final class Background {

    private static final int DAYS = 31;

    private final CalendarWords words;

    private Background(CalendarWords words) {
        this.words = words;
    }

    /** With the words that come with the program. */
    public static Background standard() {
        return new Background(CalendarWords.standard());
    }

    /** Whether {@code when} lies wholly in history, seen from {@code published}. */
    public static boolean isHistory(When when, Optional<LocalDate> published) {
        return when.basis() != DateBasis.PUBLICATION
                && published.isPresent()
                && when.to()
                        .map(to -> to.isBefore(published.get().minusDays(DAYS)))
                        .orElse(false);
    }

    static boolean isOld(Period period, LocalDate published) {
        return period.to().isBefore(published.minusDays(DAYS));
    }

    /** Whether a word beside the act tells it as history without a date: "formerly", "in the past". */
    public boolean isRecalled(SentenceTree tree, int trigger) {
        Pieces pieces = Pieces.of(tree.sentence().tokens());
        for (int at = 0; at < pieces.size(); at++) {
            Optional<CalendarWords.Hit> cue = words.at(Kind.HISTORICAL, pieces, at);
            if (cue.isPresent()
                    && beside(tree, pieces.token(at), pieces.token(cue.get().end() - 1) + 1, trigger)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beside(SentenceTree tree, int first, int end, int trigger) {
        int head = tree.head(Attachment.top(tree, first, end));
        return head == trigger || (!tree.isRoot(trigger) && head == tree.head(trigger));
    }
}
