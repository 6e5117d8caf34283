package org.readout.language;

/**
 * Tells a line break that stands for want of room from one that ends a line on purpose: it is soft when the next word would
 * not have fitted into the longest line of the text.
 */
final class LineBreaks {

    private static final int WIDEST_PAGE = 120;

    private final String text;
    private final int width;

    LineBreaks(String text) {
        this.text = text;
        this.width = longestLine(text);
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /** What stands between the end of a word and the beginning of the next. */
    Gap between(int end, int start) {
        if (end == start) {
            return Gap.NONE;
        }
        int breaks = 0;
        int first = -1;
        for (int i = end; i < start && breaks < 2; i++) {
            if (isBreak(i)) {
                first = breaks == 0 ? i : first;
                breaks++;
            }
        }
        return breaks == 0 ? Gap.BLANK : breaks > 1 ? Gap.PARAGRAPH : isSoft(first, start) ? Gap.BLANK : Gap.LINE;
    }

    private boolean isBreak(int position) {
        char c = text.charAt(position);
        boolean lineFeedFollows = position + 1 < text.length() && text.charAt(position + 1) == '\n';
        return c == '\n' || c == '\u2028' || c == '\u0085' || c == '\f' || (c == '\r' && !lineFeedFollows);
    }

    /** Only lines narrower than a page are wrapped; in wider texts every line break is meant. */
    private boolean isSoft(int lineEnd, int nextWord) {
        if (width > WIDEST_PAGE) {
            return false;
        }
        int lineStart = lineEnd;
        while (lineStart > 0 && lineEnd - lineStart <= width && text.charAt(lineStart - 1) != '\n') {
            lineStart--;
        }
        int wordEnd = nextWord;
        while (wordEnd < text.length() && wordEnd - nextWord <= width && !Characters.isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return lineEnd - lineStart + 1 + wordEnd - nextWord > width;
    }
}
