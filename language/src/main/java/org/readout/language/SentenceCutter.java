package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Notice;
import org.readout.model.Span;

/** Cuts sentences that are too long for the net at the best place: after a semicolon, a colon, a dash, a comma, or anywhere. */
final class SentenceCutter {

    static final int MOST_WORDS = 200;
    static final int MOST_PIECES = 400;

    private final String text;
    private final WordSpans words;
    private final int[] pieceCounts;
    private final List<Notice> notices;

    SentenceCutter(String text, WordSpans words, int[] pieceCounts, List<Notice> notices) {
        this.text = text;
        this.words = words;
        this.pieceCounts = pieceCounts;
        this.notices = notices;
    }

    /** The ends (index after the last word) of the pieces of the sentence of words {@code from} to {@code to}. */
    List<Integer> ends(int from, int to) {
        List<Integer> ends = new ArrayList<>();
        int start = from;
        for (int limit = limit(start, to); limit < to; limit = limit(start, to)) {
            start = bestCut(start, limit);
            ends.add(start);
        }
        ends.add(to);
        if (ends.size() > 1) {
            notices.add(Notice.at(
                    new Span(words.start(from), words.end(to - 1)),
                    "sentence-cut",
                    "A sentence of " + (to - from) + " words is too long to be read at once and was cut into "
                            + ends.size() + " pieces."));
        }
        return ends;
    }

    /** The farthest end that is still short enough. */
    private int limit(int start, int to) {
        int pieces = 0;
        int end = start;
        while (end < to && end - start < MOST_WORDS && pieces + pieceCounts[end] <= MOST_PIECES) {
            pieces += pieceCounts[end];
            end++;
        }
        return Math.max(end, start + 1);
    }

    private int bestCut(int start, int limit) {
        int best = limit;
        int bestRank = 0;
        for (int end = limit; end > start + (limit - start) / 2; end--) {
            int rank = rank(end - 1);
            if (rank > bestRank) {
                best = end;
                bestRank = rank;
            }
        }
        return best;
    }

    private int rank(int word) {
        return switch (WordForm.of(text, words.start(word), words.end(word))) {
            case FULL_STOP, EXCLAMATION, ELLIPSIS -> 5;
            case SEMICOLON -> 4;
            case COLON, DASH -> 3;
            case CLOSING_BRACKET, CLOSING_QUOTE, QUOTE -> 2;
            case COMMA -> 1;
            default -> 0;
        };
    }
}
