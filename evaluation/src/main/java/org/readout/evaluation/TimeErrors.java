package org.readout.evaluation;

import java.util.List;
import java.util.Optional;
import org.readout.evaluation.TimeText.Timex;
import org.readout.model.Span;

/** Lists the expressions that were missed, found beside the marks, or given another value. */
final class TimeErrors {

    private static final int AROUND = 50;

    private TimeErrors() {}

    /** A line for each difference: kind, expected and found value, and the words with those around them. */
    static void append(StringBuilder out, TimeText text, List<Timex> found) {
        for (TimeScore.Pair pair : TimeScore.pairs(text.times(), found)) {
            if (!pair.value()) {
                String kind = pair.gold().isEmpty() ? "EXTRA" : pair.found().isEmpty() ? "MISSED" : "VALUE";
                out.append(kind)
                        .append('\t')
                        .append(value(pair.gold()))
                        .append('\t')
                        .append(value(pair.found()))
                        .append('\t')
                        .append(words(
                                text, pair.gold().or(pair::found).orElseThrow().span()))
                        .append('\t')
                        .append(pair.found()
                                .map(time -> quote(text, time.span()))
                                .orElse(""))
                        .append('\t')
                        .append(text.id())
                        .append('\n');
            }
        }
    }

    private static String value(Optional<Timex> time) {
        return time.map(marked -> marked.value() + " " + marked.type()).orElse("–");
    }

    private static String words(TimeText text, Span span) {
        int from = Math.max(0, span.start() - AROUND);
        int to = Math.min(text.text().length(), span.end() + AROUND);
        return quote(text, new Span(from, span.start())) + "[" + quote(text, span) + "]"
                + quote(text, new Span(span.end(), to));
    }

    private static String quote(TimeText text, Span span) {
        return text.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
    }
}
