package org.readout.coding.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Precision;

/** Times that the words around an expression stretch: "since May", "from Monday to Friday", "in 2006 and 2011". */
final class Stretch {

    private final SentenceTree tree;
    private final List<TemporalExpression> expressions;
    private final Optional<LocalDate> published;

    Stretch(SentenceTree tree, List<TemporalExpression> expressions, Optional<LocalDate> published) {
        this.tree = tree;
        this.expressions = expressions;
        this.published = published;
    }

    /** {@code expression} with all the days that it tells in its place. */
    TemporalExpression of(TemporalExpression expression) {
        if (wordBefore(expression).equals("since")) {
            return published
                    .filter(day -> !expression.period().orElseThrow().from().isAfter(day))
                    .map(day -> stretched(expression, expression, Period.day(day), Precision.UNKNOWN))
                    .orElse(expression);
        }
        int index = expressions.indexOf(expression);
        return neighbour(index, index + 1).or(() -> neighbour(index - 1, index)).orElse(expression);
    }

    private String wordBefore(TemporalExpression expression) {
        return expression.first() == 0 ? "" : tree.word(expression.first() - 1);
    }

    /** The two expressions as one, if a word between them joins them. */
    private Optional<TemporalExpression> neighbour(int first, int second) {
        if (first < 0 || second >= expressions.size()) {
            return Optional.empty();
        }
        TemporalExpression from = expressions.get(first);
        TemporalExpression to = expressions.get(second);
        boolean inOneToken = to.first() < from.end();
        boolean beside = to.first() == from.end() + 1;
        return from.dates() && to.dates() && (inOneToken || (beside && joins(tree.word(from.end()), from, to)))
                ? Optional.of(stretched(from, to, to.period().orElseThrow(), to.precision()))
                : Optional.empty();
    }

    private boolean joins(String word, TemporalExpression from, TemporalExpression to) {
        return switch (word) {
            case "and", "or" -> from.precision() != Precision.UNKNOWN;
            case "to", "until", "till", "through" -> wordBefore(from).equals("from") || daysOfOneMonth(from, to);
            case "-", "–" -> true;
            default -> false;
        };
    }

    private static boolean daysOfOneMonth(TemporalExpression from, TemporalExpression to) {
        return from.precision() == Precision.DAY
                && to.precision() == Precision.DAY
                && from.value().regionMatches(0, to.value(), 0, "2017-04".length());
    }

    private static TemporalExpression stretched(
            TemporalExpression from, TemporalExpression to, Period more, Precision precision) {
        return new TemporalExpression(
                from.first(),
                to.end(),
                from.span().union(to.span()),
                from.type(),
                from.value() + "/" + more.to(),
                from.period().map(more::union),
                precision,
                from.basis(),
                from.origin(),
                from.note() + ", stretched",
                from.zone().or(to::zone));
    }
}
