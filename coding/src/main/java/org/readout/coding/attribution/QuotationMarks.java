package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * Finds the spans between quotation marks, curly or straight, in one text. Lives for one text; one pass over it.
 *
 * <p>Marks get lost on the way to us, so each is judged by what stands around it. Where one opens while another is still
 * open, the earlier quotation was left open and ends with its first sentence; where one closes and none is open, as in
 * {@code They beat us," she said}, the quotation began with that sentence.
 */
final class QuotationMarks {

    /** A quotation longer than this is taken for one whose closing mark is lost. */
    static final int LONGEST = 3000;

    private static final int LONGEST_SENTENCE = 600;
    private static final String BRACKETS = "([{-–—/";
    private static final String CLOSERS = ".,;:!?)]}-–—";

    /** What follows a closing mark and nothing else. */
    private static final Pattern TAG = Pattern.compile(
            "(?:(?:he|she|they|it|one|another)\\s+(?:\\p{L}+\\s+)?)?(?:said|says|told|added|asked|warned|explained)\\b");

    /** The same with a name: it closes only what is open. */
    private static final Pattern NAMED_TAG =
            Pattern.compile("\\p{Lu}[\\p{L}-]+\\s+(?:\\p{Lu}[\\p{L}-]+\\s+)?(?:said|says|told|added)\\b");

    private enum Role {
        OPENS,
        CLOSES,
        UNCLEAR
    }

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int open = -1;
    private int free;

    private QuotationMarks(String text) {
        this.text = text;
    }

    /** Spans of the words between marks, in order, not overlapping. */
    static List<Span> spans(String text) {
        QuotationMarks marks = new QuotationMarks(text);
        for (int at = 0; at < text.length(); at++) {
            int length = marks.markAt(at);
            if (length > 0) {
                marks.mark(at, length);
                at += length - 1;
            }
        }
        marks.leftOpen();
        return List.copyOf(marks.spans);
    }

    /** How many characters the mark at a position has; 0 where there is none. */
    private int markAt(int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»') {
            return 1;
        }
        boolean twice = (c == '\'' || c == '`' || c == '’') && at + 1 < text.length() && text.charAt(at + 1) == c;
        return twice ? 2 : 0;
    }

    private void mark(int at, int length) {
        if (open >= 0 && at - open > LONGEST) {
            leftOpen();
        }
        Role role = role(at, length);
        if (role == Role.OPENS || role == Role.UNCLEAR && open < 0 && mayOpen(at + length)) {
            leftOpen(at);
            open = at + length;
        } else if (open >= 0) {
            add(open, at);
            open = -1;
            free = at + length;
        } else if (role == Role.CLOSES && endsWithComma(at)) {
            add(sentenceStart(at), at);
            free = at + length;
        }
    }

    private Role role(int at, int length) {
        char c = text.charAt(at);
        if (c == '“' || c == '„' || c == '«' || c == '`') {
            boolean turned = at > 0 && open >= 0 && text.charAt(at - 1) == ',';
            return turned ? Role.CLOSES : Role.OPENS;
        }
        if (c == '”' || c == '»' || c == '’') {
            return Role.CLOSES;
        }
        boolean spaceBefore = at == 0 || isSpace(at - 1) || BRACKETS.indexOf(text.charAt(at - 1)) >= 0;
        int after = at + length;
        boolean spaceAfter = after >= text.length() || isSpace(after) || CLOSERS.indexOf(text.charAt(after)) >= 0;
        if (spaceBefore == spaceAfter) {
            return Role.UNCLEAR;
        }
        if (spaceAfter) {
            return Role.CLOSES;
        }
        // a blank before a mark that closes: ..., "she said
        boolean astray = Character.isLowerCase(text.charAt(after)) && endsWithComma(at);
        if (astray && TAG.matcher(text).region(after, text.length()).lookingAt()) {
            return Role.CLOSES;
        }
        boolean named = open >= 0
                && endsWithComma(at)
                && NAMED_TAG.matcher(text).region(after, text.length()).lookingAt();
        return astray || named ? Role.UNCLEAR : Role.OPENS;
    }

    private boolean isSpace(int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    /** Whether words follow on the same line. */
    private boolean mayOpen(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() && !isSpace(at);
    }

    private boolean endsWithComma(int at) {
        int before = at - 1;
        while (before > free && text.charAt(before) == ' ') {
            before--;
        }
        return before > free && text.charAt(before) == ',';
    }

    private void leftOpen() {
        if (open >= 0) {
            int end = sentenceEnd(open);
            add(open, end);
            free = end;
            open = -1;
        }
    }

    /** A quotation of several paragraphs opens each of them and closes only the last. */
    private void leftOpen(int next) {
        if (open >= 0 && beginsLine(next)) {
            int end = lineEnd(open);
            add(open, end);
            free = end;
            open = -1;
        }
        leftOpen();
    }

    private boolean beginsLine(int at) {
        int before = at - 1;
        while (before >= 0 && isSpace(before) && text.charAt(before) != '\n') {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int sentenceEnd(int from) {
        int limit = Math.min(text.length(), from + LONGEST_SENTENCE);
        for (int at = from; at < limit; at++) {
            if (text.charAt(at) == '\n' || markAt(at) > 0) {
                return at;
            }
            boolean stop = ".!?".indexOf(text.charAt(at)) >= 0;
            if (stop && (at + 1 == text.length() || isSpace(at + 1)) && endsWord(at)) {
                return at + 1;
            }
        }
        return from;
    }

    /** Whether the full stop ends a word of some length and not an initial or a title. */
    private boolean endsWord(int stop) {
        int letters = 0;
        while (stop - letters - 1 >= 0 && Character.isLetterOrDigit(text.charAt(stop - letters - 1))) {
            letters++;
        }
        return letters > 3 || letters > 0 && Character.isLowerCase(text.charAt(stop - letters));
    }

    private int sentenceStart(int end) {
        int limit = Math.max(free, end - LONGEST_SENTENCE);
        for (int at = end - 2; at >= limit; at--) {
            boolean stop = ".!?".indexOf(text.charAt(at)) >= 0 && isSpace(at + 1) && endsWord(at);
            if (stop || text.charAt(at) == '\n') {
                return at + 1;
            }
        }
        return limit == free ? free : end;
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
