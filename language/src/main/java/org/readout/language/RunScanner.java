package org.readout.language;

import java.util.Locale;

/**
 * Cuts one run of characters without blanks into words, from left to right: what stands at a position decides how the word
 * that begins there ends. State of one tokenization; one thread.
 */
final class RunScanner {

    private final TokenizerLexicon lexicon;
    private final String text;
    private final WordSpans words;
    private int start;
    private int end;
    private boolean hasAt;
    private boolean hasDot;

    RunScanner(TokenizerLexicon lexicon, String text, WordSpans words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
    }

    void scan(int from, int to) {
        start = from;
        end = to;
        hasAt = Addresses.contains(text, from, to, '@');
        hasDot = Addresses.contains(text, from, to, '.');
        int position = from;
        while (position < to) {
            position = wordAt(position);
        }
    }

    /** Adds the word or words that begin at a position; answers where they end. */
    private int wordAt(int position) {
        int c = text.codePointAt(position);
        int face = emoticonEnd(position, c);
        if (face > position) {
            return add(position, face);
        }
        if (opensNumber(position, c)) {
            return numberAt(position);
        }
        if (Characters.isWordPart(c)) {
            return textAt(position);
        }
        if (Characters.isApostrophe(c)) {
            return apostropheAt(position);
        }
        if ((c == '#' || c == '@') && position + 1 < end && isTagStart(position)) {
            return add(position, wordPartsEnd(position + 1));
        }
        return add(position, marksEnd(position, c));
    }

    private int add(int from, int to) {
        words.add(from, to);
        return to;
    }

    private boolean isTagStart(int position) {
        int before = position == start ? ' ' : text.charAt(position - 1);
        return !Characters.isWordPart(before) && Character.isLetter(text.codePointAt(position + 1));
    }

    // --- marks

    /** A face stands where no letter or digit touches it. */
    private int emoticonEnd(int position, int c) {
        if (c >= 0x80 || ":;=8<>(^-xXoO".indexOf(c) < 0) {
            return -1;
        }
        boolean letter = Characters.isWordPart(c);
        if (position > start && Characters.isWordPart(text.codePointBefore(position)) && letter) {
            return -1;
        }
        for (int stop = Math.min(end, position + lexicon.longestEmoticon()); stop > position + 1; stop--) {
            if (lexicon.isEmoticon(text.substring(position, stop)) && facesNothing(position, stop)) {
                return stop;
            }
        }
        return -1;
    }

    private boolean facesNothing(int position, int stop) {
        boolean open = stop == end || !Characters.isWordPart(text.codePointAt(stop));
        boolean closesBracket = text.charAt(stop - 1) == ')' && Addresses.contains(text, start, position, '(');
        boolean afterDigit = position > start && Characters.isDigit(text.charAt(position - 1));
        boolean slash = text.charAt(stop - 1) == '/' && stop < end;
        return open && !closesBracket && !afterDigit && !slash;
    }

    /** The end of a run of equal marks, or of a symbol with what rides on it. */
    private int marksEnd(int position, int c) {
        if (c == '.' || c == '!' || c == '?') {
            return terminalsEnd(position, c);
        }
        if ("-*=_~+<>#$\u2013".indexOf(c) >= 0) {
            return sameEnd(position, c);
        }
        return symbolEnd(position);
    }

    private int terminalsEnd(int position, int c) {
        int stop = sameEnd(position, c);
        if (c != '.') {
            while (stop < end && (text.charAt(stop) == '!' || text.charAt(stop) == '?')) {
                stop++;
            }
        }
        return stop;
    }

    private int sameEnd(int position, int c) {
        int stop = position;
        while (stop < end && text.charAt(stop) == c) {
            stop++;
        }
        return stop;
    }

    private int symbolEnd(int position) {
        int first = text.codePointAt(position);
        int stop = position + Character.charCount(first);
        if (Characters.isRegionalIndicator(first)
                && stop < end
                && Characters.isRegionalIndicator(text.codePointAt(stop))) {
            return ridersEnd(stop + 2);
        }
        stop = ridersEnd(stop);
        while (stop < end && Characters.isJoiner(text.charAt(stop - 1)) && first > 0x2000) {
            stop = ridersEnd(stop + Character.charCount(text.codePointAt(stop)));
        }
        return stop;
    }

    private int ridersEnd(int from) {
        int stop = from;
        while (stop < end) {
            int c = text.codePointAt(stop);
            if (!Characters.rides(c) && !Characters.isSkinTone(c)) {
                break;
            }
            stop += Character.charCount(c);
        }
        return stop;
    }

    // --- apostrophes

    /** An apostrophe that begins a word: a clitic ("'s", "’ll"), a shortened word ("'em", "'90s"), or a quotation mark. */
    private int apostropheAt(int position) {
        int letters = wordPartsEnd(position + 1);
        String word = text.substring(position + 1, letters).toLowerCase(Locale.ROOT);
        if (Clitics.isClitic(word) || isShortenedYear(word)) {
            return add(position, letters);
        }
        int[] parts = lexicon.parts(text.substring(position, letters).toLowerCase(Locale.ROOT));
        if (parts.length > 0) {
            return addParts(position, parts);
        }
        if (Clitics.isShortened(word) && position == start) {
            return add(position, letters);
        }
        int c = text.charAt(position);
        int next = position + 1 < end ? text.charAt(position + 1) : ' ';
        boolean doubled = next == c || (c == '\u2018' && next == '\u2019');
        return add(position, doubled ? position + 2 : symbolEnd(position));
    }

    private boolean isShortenedYear(String word) {
        return word.length() >= 2
                && word.length() <= 3
                && Characters.isDigit(word.charAt(0))
                && Characters.isDigit(word.charAt(1))
                && (word.length() == 2 || word.charAt(2) == 's');
    }

    private int addParts(int position, int[] parts) {
        int from = position;
        for (int part : parts) {
            from = add(from, from + part);
        }
        return from;
    }

    // --- numbers

    private boolean opensNumber(int position, int c) {
        if (Characters.isDigit(c)) {
            return true;
        }
        boolean signed = (c == '+' || (c == '.' && position == start)) && position + 1 < end;
        return signed
                && Characters.isDigit(text.charAt(position + 1))
                && (position == start || !Characters.isWordPart(text.codePointBefore(position)));
    }

    private int numberAt(int position) {
        int host = hasAt ? Addresses.endOfMail(text, position, end) : -1;
        if (host < 0 && hasDot) {
            host = Addresses.endOfHost(lexicon, text, position, end);
        }
        if (host > position) {
            return add(position, host);
        }
        int digits = Numbers.end(text, position, end);
        int letters = wordPartsEnd(digits);
        if (letters == digits) {
            return add(position, digits);
        }
        int unit = unitEnd(digits, letters);
        if (unit > digits) {
            add(position, digits);
            return add(digits, unit);
        }
        return textFrom(position, letters);
    }

    private int unitEnd(int digits, int letters) {
        for (int stop = Math.min(end, letters + 3); stop >= letters; stop--) {
            if ((stop == letters || text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == 'm')
                    && lexicon.isUnit(text.substring(digits, stop))
                    && (stop == end || !Characters.isWordPart(text.codePointAt(stop)))) {
                return stop;
            }
        }
        return -1;
    }

    // --- words

    private int textAt(int position) {
        int host = hasAt ? Addresses.endOfMail(text, position, end) : -1;
        if (host < 0 && Addresses.opensAddress(text, position, end)) {
            host = Addresses.endOfAddress(text, position, end);
        }
        if (host < 0 && hasDot) {
            host = Addresses.endOfHost(lexicon, text, position, end);
        }
        return host > position ? add(position, host) : textFrom(position, wordPartsEnd(position));
    }

    /** Goes on from the end of a run of letters over what may join it to more letters. */
    private int textFrom(int position, int lettersEnd) {
        int stop = lettersEnd;
        while (stop < end) {
            int next = joinEnd(position, stop);
            if (next == stop) {
                break;
            }
            stop = next;
        }
        return addWithClitics(position, stop);
    }

    /** Where a word goes on to over the mark at its end; the same position when the mark ends it. */
    private int joinEnd(int position, int stop) {
        int c = text.charAt(stop);
        if (Characters.isApostrophe(c)) {
            return overApostrophe(position, stop);
        }
        return switch (c) {
            case '.' -> overDot(position, stop);
            case '-', '\u2010', '\u2011' -> overHyphen(position, stop);
            case '&' -> overAmpersand(position, stop);
            case '/' -> overSlash(position, stop);
            case '*' -> overStars(stop);
            case '$' -> stop - position <= 2 && Character.isUpperCase(text.charAt(position)) ? stop + 1 : stop;
            default -> stop;
        };
    }

    private int overApostrophe(int position, int stop) {
        int next = wordPartsEnd(stop + 1);
        boolean letter = next > stop + 1 && Character.isLetter(text.codePointAt(stop + 1));
        return letter && position < stop ? next : stop;
    }

    private int overDot(int position, int stop) {
        int next = wordPartsEnd(stop + 1);
        if (next > stop + 1) {
            return overInnerDot(position, stop, next);
        }
        boolean more = stop + 1 < end && text.charAt(stop + 1) == '.';
        return !more && Abbreviations.keepsDot(lexicon, text, position, stop) ? stop + 1 : stop;
    }

    /** "U.S", "e.g", "comp.sources" go on; in "end.The" a blank is missing. */
    private int overInnerDot(int position, int stop, int next) {
        boolean single = next == stop + 2 && Character.isLetter(text.charAt(stop + 1));
        boolean singleBefore = Abbreviations.lastPartLength(text, position, stop) == 1;
        if (single && singleBefore) {
            return next;
        }
        String whole = text.substring(position, next).toLowerCase(Locale.ROOT);
        return lexicon.abbreviation(whole).isPresent() || Abbreviations.isDottedName(text, position, stop, next)
                ? next
                : stop;
    }

    private int overHyphen(int position, int stop) {
        int next = wordPartsEnd(stop + 1);
        if (next == stop + 1) {
            return isBrokenOff(position, stop) ? stop + 1 : stop;
        }
        String before = text.substring(position, stop).toLowerCase(Locale.ROOT);
        return lexicon.isJoinedPrefix(before) ? next : stop;
    }

    /** A word that its speaker broke off: "the comm-, the commission". */
    private boolean isBrokenOff(int position, int stop) {
        boolean ends = stop + 1 == end || (stop + 2 == end && text.charAt(stop + 1) == ',');
        return position == start && ends && text.charAt(stop) == '-' && Character.isLetter(text.charAt(position));
    }

    private int overAmpersand(int position, int stop) {
        int next = wordPartsEnd(stop + 1);
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
            if (!Character.isUpperCase(text.charAt(i))) {
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
        int next = wordPartsEnd(stop + 1);
        boolean with = (text.charAt(position) == 'w' || text.charAt(position) == 'W') && next != stop + 2;
        boolean single = next == stop + 2
                && Character.isLetter(text.charAt(position))
                && Character.isLetter(text.charAt(stop + 1))
                && position == start;
        return with ? stop + 1 : single ? next : stop;
    }

    /** "f*ck": stars in place of letters. */
    private int overStars(int stop) {
        int next = sameEnd(stop, '*');
        int letters = wordPartsEnd(next);
        return letters > next ? letters : stop;
    }

    private int wordPartsEnd(int from) {
        int stop = from;
        while (stop < end) {
            int c = text.codePointAt(stop);
            if (!Characters.isWordPart(c)) {
                break;
            }
            stop += Character.charCount(c);
        }
        return stop;
    }

    /** Adds a word with its clitics and contractions taken apart. */
    private int addWithClitics(int from, int to) {
        String word = text.substring(from, to).toLowerCase(Locale.ROOT);
        int[] parts = to - from > 8 || word.length() != to - from ? new int[0] : lexicon.parts(word);
        if (parts.length > 0) {
            return addParts(from, parts);
        }
        int clitic = Clitics.start(text, from, to);
        if (clitic > from && clitic < to) {
            addWithClitics(from, clitic);
            return add(clitic, to);
        }
        return add(from, to);
    }
}
