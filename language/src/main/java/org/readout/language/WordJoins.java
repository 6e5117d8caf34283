package org.readout.language;

import java.util.Locale;

/** What joins letters to letters inside one word: the dots of "U.S.", the hyphen of "pro-government", the "&" of "AT&T". */
final class WordJoins {

    private final TokenizerLexicon lexicon;
    private final Run run;

    WordJoins(TokenizerLexicon lexicon, Run run) {
        this.lexicon = lexicon;
        this.run = run;
    }

    /** Where a word of which {@code lettersEnd} ends the first letters ends. */
    int wordEnd(int position, int lettersEnd) {
        int stop = lettersEnd;
        while (stop < run.end()) {
            int next = joinEnd(position, stop);
            if (next == stop) {
                break;
            }
            stop = next;
        }
        return stop;
    }

    /** Where a word goes on to over the mark at its end; the same position when the mark ends it. */
    private int joinEnd(int position, int stop) {
        char c = run.at(stop);
        if (Characters.isApostrophe(c)) {
            return overApostrophe(position, stop);
        }
        return switch (c) {
            case '.' -> overDot(position, stop);
            case '-', '\u2010', '\u2011' -> overHyphen(position, stop);
            case '&' -> overAmpersand(position, stop);
            case '/' -> overSlash(position, stop);
            case '*' -> overStars(stop);
            case '$' -> stop - position <= 2 && Character.isUpperCase(run.at(position)) ? stop + 1 : stop;
            default -> stop;
        };
    }

    private int overApostrophe(int position, int stop) {
        int next = run.wordPartsEnd(stop + 1);
        boolean letter = next > stop + 1 && Character.isLetter(run.text().codePointAt(stop + 1));
        return letter && position < stop ? next : stop;
    }

    private int overDot(int position, int stop) {
        int next = run.wordPartsEnd(stop + 1);
        if (next > stop + 1) {
            return overInnerDot(position, stop, next);
        }
        boolean more = stop + 1 < run.end() && run.at(stop + 1) == '.';
        return !more && Abbreviations.keepsDot(lexicon, run.text(), position, stop) ? stop + 1 : stop;
    }

    /** "U.S", "e.g", "comp.sources" go on; in "end.The" a blank is missing. */
    private int overInnerDot(int position, int stop, int next) {
        boolean single = next == stop + 2 && Character.isLetter(run.at(stop + 1));
        boolean singleBefore = Abbreviations.lastPartLength(run.text(), position, stop) == 1;
        if (single && singleBefore) {
            return next;
        }
        String whole = run.text().substring(position, next).toLowerCase(Locale.ROOT);
        return lexicon.abbreviation(whole).isPresent() || Abbreviations.isDottedName(run.text(), position, stop, next)
                ? next
                : stop;
    }

    private int overHyphen(int position, int stop) {
        int next = run.wordPartsEnd(stop + 1);
        if (next == stop + 1) {
            return isBrokenOff(position, stop) ? stop + 1 : stop;
        }
        String before = run.text().substring(position, stop).toLowerCase(Locale.ROOT);
        return lexicon.isJoinedPrefix(before) ? next : stop;
    }

    /** A word that its speaker broke off: "the comm-, the commission". */
    private boolean isBrokenOff(int position, int stop) {
        boolean ends = stop + 1 == run.end() || (stop + 2 == run.end() && run.at(stop + 1) == ',');
        return position == run.start() && ends && run.at(stop) == '-' && Character.isLetter(run.at(position));
    }

    private int overAmpersand(int position, int stop) {
        int next = run.wordPartsEnd(stop + 1);
        boolean capitals = next > stop + 1
                && next - stop <= 3
                && stop - position <= 4
                && isUpper(position, stop)
                && isUpper(stop + 1, next);
        boolean letters = next == stop + 2 && stop == position + 1;
        return capitals || letters ? next : stop;
    }

    private boolean isUpper(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(run.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** "w/", "c/o", "n/a". */
    private int overSlash(int position, int stop) {
        if (stop != position + 1) {
            return stop;
        }
        int next = run.wordPartsEnd(stop + 1);
        boolean with = (run.at(position) == 'w' || run.at(position) == 'W') && next != stop + 2;
        boolean single = next == stop + 2
                && Character.isLetter(run.at(position))
                && Character.isLetter(run.at(stop + 1))
                && position == run.start();
        return with ? stop + 1 : single ? next : stop;
    }

    /** "f*ck": stars in place of letters. */
    private int overStars(int stop) {
        int next = run.sameEnd(stop, '*');
        int letters = run.wordPartsEnd(next);
        return letters > next ? letters : stop;
    }
}
