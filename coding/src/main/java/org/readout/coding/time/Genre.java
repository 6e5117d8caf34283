package org.readout.coding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;

/**
 * Whether an article tells news or history, and up to which day it tells.
 *
 * <p>In history "on 3 May" belongs to the year told last; in news it is the 3 May nearest to publication.
 */
final class Genre {

    private static final int FEW = 4;
    private static final int OLD_YEARS = 2;
    private static final int LEAD = 4;

    private Genre() {}

    /** The time in which {@code article} begins. */
    static NarrativeTime of(ParsedArticle article, TemporalTagger tagger) {
        Optional<LocalDate> published = article.document().published();
        int old = 0;
        int recent = 0;
        boolean late = false;
        for (int i = 0; i < article.size(); i++) {
            List<TemporalExpression> found =
                    tagger.read(article.tree(i), published, NarrativeTime.NONE).expressions();
            for (TemporalExpression expression : found) {
                boolean history = isOld(expression, published);
                old += history ? 1 : 0;
                recent += !history && expression.period().isPresent() ? 1 : 0;
                late |= i < LEAD && tellsNextDay(expression, published);
            }
        }
        NarrativeTime start = old >= FEW && old > 2 * recent ? NarrativeTime.HISTORY : NarrativeTime.NONE;
        return late && published.isPresent() ? start.tellingUpTo(published.get().plusDays(1)) : start;
    }

    private static boolean isOld(TemporalExpression expression, Optional<LocalDate> published) {
        return expression.basis() == org.readout.model.DateBasis.STATED
                && expression.period().isPresent()
                && published.map(day -> expression.period().get().to().isBefore(day.minusYears(OLD_YEARS))).orElse(true);
    }

    /**
     * A bare weekday six days back in the first sentences: news is never that old there, so the stamp is a day early
     * and the weekday is the day after it.
     */
    private static boolean tellsNextDay(TemporalExpression expression, Optional<LocalDate> published) {
        return published.isPresent()
                && expression.note().equals(Resolver.PAST_WEEKDAY)
                && expression.period().map(period -> period.from().equals(published.get().minusDays(6))).orElse(false);
    }
}
