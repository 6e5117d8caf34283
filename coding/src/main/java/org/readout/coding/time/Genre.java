package org.readout.coding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether an article tells news or history.
 *
 * <p>In history "on 3 May" is near the time told last; in news it is the 3 May nearest to publication.
 */
final class Genre {

    /** So many old dates at least make a history. */
    private static final int FEW = 4;

    private static final int OLD_YEARS = 2;

    /** News that recalls much may hold so many old dates to each day that is counted from publication. */
    private static final int RECALLED = 5;

    private Genre() {}

    /** The time in which a text begins that was published on {@code published}. */
    static NarrativeTime of(List<SentenceTerms> sentences, Optional<LocalDate> published) {
        int old = 0;
        int fresh = 0;
        for (SentenceTerms sentence : sentences) {
            for (SentenceTerms.Placed placed : sentence.terms()) {
                old += isOld(placed.term(), published) ? 1 : 0;
                fresh += isFresh(placed.term()) ? 1 : 0;
            }
        }
        return old >= FEW && old > RECALLED * fresh ? NarrativeTime.HISTORY : NarrativeTime.NONE;
    }

    private static boolean isOld(Term term, Optional<LocalDate> published) {
        Optional<Integer> year = year(term);
        return year.isPresent()
                && published.map(day -> year.get() < day.getYear() - OLD_YEARS).orElse(true);
    }

    private static Optional<Integer> year(Term term) {
        if (term instanceof Term.Calendar date) {
            return date.year();
        } else if (term instanceof Term.Named named) {
            return Optional.of(named.period().to().getYear());
        } else if (term instanceof Term.Range range) {
            return year(range.last());
        }
        return Optional.empty();
    }

    /** "yesterday", "Friday night", "last week". */
    private static boolean isFresh(Term term) {
        if (term instanceof Term.Clock clock) {
            return clock.day().filter(Genre::isFresh).isPresent();
        }
        return term instanceof Term.Weekday
                || term instanceof Term.Weekend
                || (term instanceof Term.Shifted shifted && shifted.unit().compareTo(Unit.WEEK) <= 0);
    }
}
