package org.readout.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.model.Notice;
import org.readout.model.Span;

/** The temporal expressions of one sentence while it is read; not thread-safe. */
final class SentenceReading {

    private static final String[] FIGURES = {"$", "%", "percent", "cents", "profit", "revenue"};

    private final SentenceTerms terms;
    private final TenseReader tenses;
    private final Resolver resolver;
    private final Optional<LocalDate> published;
    private final boolean figures;
    private final List<TemporalExpression> found = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private NarrativeTime time;

    SentenceReading(
            SentenceTerms terms,
            TenseReader tenses,
            Resolver resolver,
            Optional<LocalDate> published,
            NarrativeTime told) {
        this.terms = terms;
        this.tenses = tenses;
        this.resolver = resolver;
        this.published = published;
        this.time = told;
        this.figures = !terms.terms().isEmpty() && terms.pieces().hasAny(FIGURES);
    }

    /** Resolves a term. */
    void add(SentenceTerms.Placed placed) {
        add(placed.term(), placed.from(), placed.to());
    }

    private void add(Term term, int from, int to) {
        if (term instanceof Term.Range range) {
            add(range.first(), from, range.firstEnd());
            add(range.last(), range.lastStart(), to);
        } else if (term instanceof Term.Impossible impossible) {
            notices.add(impossible(impossible, terms.pieces().span(from, to)));
        } else if (term instanceof Term.Reversed reversed) {
            notices.add(reversed(reversed.words(), terms.pieces().span(from, to)));
        } else {
            TemporalExpression expression = expression(term, from, to);
            found.add(expression);
            time = after(term, expression);
        }
    }

    private NarrativeTime after(Term term, TemporalExpression expression) {
        NarrativeTime after = time.after(expression);
        return term instanceof Term.Fraction fraction && fraction.isQuarter() && expression.dates()
                ? after.reporting(expression.period().orElseThrow().from())
                : after;
    }

    private static Notice impossible(Term.Impossible date, Span span) {
        return Notice.at(
                span, "impossible-date", "No calendar has the day " + date.date() + "; it is not read as a date.");
    }

    private static Notice reversed(String words, Span span) {
        return Notice.at(
                span, "reversed-range", "The days of \"" + words + "\" run backwards; they are not read as a date.");
    }

    /** "From 2019 to 2015": two times whose words alone fix them. */
    private void dropReversed() {
        for (int i = 0; i + 1 < found.size(); i++) {
            if (isReversed(found.get(i), found.get(i + 1))) {
                Span span = found.get(i).span().union(found.get(i + 1).span());
                notices.add(
                        reversed(words(found.get(i).first(), found.get(i + 1).end()), span));
                found.subList(i, i + 2).clear();
            }
        }
    }

    private String words(int first, int end) {
        return IntStream.range(first, end).mapToObj(terms.tree()::word).collect(Collectors.joining(" "));
    }

    private boolean isReversed(TemporalExpression from, TemporalExpression to) {
        return isFixed(from)
                && isFixed(to)
                && to.first() == from.end() + 1
                && from.first() > 0
                && RangeWords.join(
                        terms.tree().word(from.first() - 1), terms.tree().word(from.end()))
                && to.period()
                        .orElseThrow()
                        .to()
                        .isBefore(from.period().orElseThrow().from());
    }

    private TemporalExpression expression(Term term, int from, int to) {
        Pieces pieces = terms.pieces();
        int first = pieces.token(from);
        int end = pieces.token(to - 1) + 1;
        Resolved resolved =
                resolver.resolve(term, new Anchor(published, time, tenses.tense(terms.tree(), first, end), figures));
        return new TemporalExpression(
                first,
                end,
                pieces.span(from, to),
                resolved.type(),
                resolved.value(),
                resolved.period(),
                resolved.precision(),
                resolved.basis(),
                resolved.origin(),
                resolved.note(),
                term instanceof Term.Clock clock ? clock.zone() : Optional.empty());
    }

    private static boolean isFixed(TemporalExpression expression) {
        return expression.complete() && expression.dates();
    }

    SentenceTimes times() {
        dropReversed();
        return new SentenceTimes(found, notices, time);
    }
}
