package org.readout.coding.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.DateBasis;
import org.readout.model.Precision;

/**
 * Whether an article tells news or history.
 *
 * <p>In history "on 3 May" belongs to the year told last; in news it is the 3 May nearest to publication.
 */
final class Genre {

    /** So many old dates at least make a history. */
    private static final int FEW = 4;

    private static final int OLD_YEARS = 2;

    private Genre() {}

    /** The time in which {@code article} begins. */
    static NarrativeTime of(ParsedArticle article, TemporalTagger tagger) {
        Optional<LocalDate> published = article.document().published();
        int old = 0;
        int fresh = 0;
        for (int i = 0; i < article.size(); i++) {
            for (TemporalExpression expression :
                    tagger.read(article.tree(i), published, NarrativeTime.NONE).expressions()) {
                boolean isOld = isOld(expression, published);
                old += isOld ? 1 : 0;
                fresh += !isOld && isFresh(expression) ? 1 : 0;
            }
        }
        return old >= FEW && old > 2 * fresh ? NarrativeTime.HISTORY : NarrativeTime.NONE;
    }

    private static boolean isOld(TemporalExpression expression, Optional<LocalDate> published) {
        return expression.complete()
                && published
                        .map(day -> expression.period().orElseThrow().to().isBefore(day.minusYears(OLD_YEARS)))
                        .orElse(true);
    }

    private static boolean isFresh(TemporalExpression expression) {
        boolean fromPublication = expression.basis() == DateBasis.RELATIVE && expression.precision() == Precision.DAY;
        return expression.complete() || fromPublication;
    }
}
