package org.readout.language;

import java.util.Locale;

/** Where web addresses, mail addresses and file names end. */
final class Addresses {

    private static final String[] OPENINGS = {"http://", "https://", "ftp://", "mailto:", "www."};
    private static final String CLOSING = "<>\"\u201C\u201D|";
    private static final String TRAILING = ".,;:!?'\u2019*)]}";
    private static final int MOST_TRAILING = 8;
    /** "it.tv" is more likely a typing error than a host: the labels before the last dot have at least three characters. */
    private static final int SHORTEST_HOST = 3;

    private Addresses() {}

    /** Whether a web address begins at a position. */
    static boolean opensAddress(String text, int start, int end) {
        for (String opening : OPENINGS) {
            if (end - start > opening.length() && text.regionMatches(true, start, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where a web address that begins at a position ends: before a quotation mark, without the sentence's punctuation. */
    static int endOfAddress(String text, int start, int end) {
        int stop = start;
        while (stop < end && CLOSING.indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        for (int i = 0; i < MOST_TRAILING && stop > start + 1 && isTrailing(text, start, stop - 1); i++) {
            stop--;
        }
        return stop;
    }

    private static boolean isTrailing(String text, int start, int last) {
        return switch (text.charAt(last)) {
            case ')' -> !contains(text, start, last, '(');
            case ']' -> !contains(text, start, last, '[');
            case '}' -> !contains(text, start, last, '{');
            default -> TRAILING.indexOf(text.charAt(last)) >= 0;
        };
    }

    static boolean contains(String text, int start, int end, char wanted) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Where a mail address or a handle that begins at a position ends; -1 when none does. */
    static int endOfMail(String text, int start, int end) {
        int at = start;
        while (at < end && isLocalPart(text.charAt(at))) {
            at++;
        }
        if (at >= end || text.charAt(at) != '@') {
            return -1;
        }
        int stop = trimmed(text, at + 1, hostEnd(text, at + 1, end));
        return stop > at + 1 ? stop : -1;
    }

    /** Where a bare host name or file name that begins at a position ends ("bbc.co.uk", "plan.doc"); -1 when none does. */
    static int endOfHost(TokenizerLexicon lexicon, String text, int start, int end) {
        int stop = trimmed(text, start, hostEnd(text, start, end));
        int dot = stop - 1;
        while (dot > start && text.charAt(dot) != '.') {
            dot--;
        }
        if (dot <= start) {
            return -1;
        }
        String label = text.substring(dot + 1, stop);
        if (lexicon.isFileType(label.toLowerCase(Locale.ROOT))) {
            return stop;
        }
        if (dot - start < SHORTEST_HOST || !lexicon.isDomain(label)) {
            return -1;
        }
        return stop < end && text.charAt(stop) == '/' ? endOfAddress(text, start, end) : stop;
    }

    private static int hostEnd(String text, int start, int end) {
        int stop = start;
        while (stop < end && isHostPart(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private static int trimmed(String text, int start, int end) {
        int stop = end;
        while (stop > start && !isLetterOrDigit(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean isLocalPart(char c) {
        return isHostPart(c) || c == '+' || c == '%';
    }

    private static boolean isHostPart(char c) {
        return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }

    private static boolean isLetterOrDigit(char c) {
        return Characters.isAsciiLetter(c) || Characters.isDigit(c);
    }
}
