package org.readout.language;

import java.util.Locale;

/**
 * Cuts one run of characters without blanks into words, from left to right: what stands at a position decides how the word
 * that begins there ends. One thread.
 */
final class RunScanner {

    private final TokenizerLexicon lexicon;
    private final Run run;
    private final String text;
    private final WordSpans words;
    private final WordJoins joins;
    private final boolean hasAt;
    private final boolean hasDot;

    RunScanner(TokenizerLexicon lexicon, Run run, WordSpans words) {
        this.lexicon = lexicon;
        this.run = run;
        this.text = run.text();
        this.words = words;
        this.joins = new WordJoins(lexicon, run);
        this.hasAt = run.contains('@');
        this.hasDot = run.contains('.');
    }

    void scan() {
        int position = run.start();
        while (position < run.end()) {
            position = wordAt(position);
        }
    }

    /** Adds the word or words that begin at a position; answers where they end. */
    private int wordAt(int position) {
        int c = text.codePointAt(position);
        int face = Marks.faceEnd(lexicon, run, position);
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
        if ((c == '#' || c == '@') && isTagStart(position)) {
            return add(position, run.wordPartsEnd(position + 1));
        }
        return add(position, Marks.end(run, position));
    }

    private int add(int from, int to) {
        words.add(from, to);
        return to;
    }

    /** "#FreeThem", "@witness". */
    private boolean isTagStart(int position) {
        return position + 1 < run.end()
                && run.startsWord(position)
                && Character.isLetter(text.codePointAt(position + 1));
    }

    /** An apostrophe that begins a word: a clitic ("'s", "’ll"), a shortened word ("'em", "'90s"), or a quotation mark. */
    private int apostropheAt(int position) {
        int letters = run.wordPartsEnd(position + 1);
        String word = text.substring(position + 1, letters).toLowerCase(Locale.ROOT);
        if (Clitics.isClitic(word) || isShortenedYear(word)) {
            return add(position, letters);
        }
        int[] parts = lexicon.parts(text.substring(position, letters).toLowerCase(Locale.ROOT));
        if (parts.length > 0) {
            return addParts(position, parts);
        }
        if (Clitics.isShortened(word) && position == run.start()) {
            return add(position, letters);
        }
        int c = text.charAt(position);
        int next = run.at(position + 1);
        boolean doubled = next == c || (c == '\u2018' && next == '\u2019');
        return add(position, doubled ? position + 2 : Marks.symbolEnd(run, position));
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

    private boolean opensNumber(int position, int c) {
        if (Characters.isDigit(c)) {
            return true;
        }
        boolean signed = (c == '+' || (c == '.' && position == run.start())) && position + 1 < run.end();
        return signed
                && Characters.isDigit(text.charAt(position + 1))
                && (position == run.start() || !Characters.isWordPart(text.codePointBefore(position)));
    }

    private int numberAt(int position) {
        int address = addressEnd(position);
        if (address > position) {
            return add(position, address);
        }
        int digits = Numbers.end(text, position, run.end());
        int letters = run.wordPartsEnd(digits);
        if (letters == digits) {
            return add(position, digits);
        }
        int unit = unitEnd(digits, letters);
        if (unit > digits) {
            add(position, digits);
            return add(digits, unit);
        }
        return addWithClitics(position, joins.wordEnd(position, letters));
    }

    private int unitEnd(int digits, int letters) {
        for (int stop = Math.min(run.end(), letters + 3); stop >= letters; stop--) {
            if ((stop == letters || text.charAt(stop - 1) == '.' || text.charAt(stop - 1) == 'm')
                    && lexicon.isUnit(text.substring(digits, stop))
                    && (stop == run.end() || !Characters.isWordPart(text.codePointAt(stop)))) {
                return stop;
            }
        }
        return -1;
    }

    private int textAt(int position) {
        int address = addressEnd(position);
        return address > position
                ? add(position, address)
                : addWithClitics(position, joins.wordEnd(position, run.wordPartsEnd(position)));
    }

    /** The end of the mail address, web address, host or file name at a position; -1 when there is none. */
    private int addressEnd(int position) {
        int mail = hasAt ? Addresses.endOfMail(text, position, run.end()) : -1;
        if (mail >= 0) {
            return mail;
        }
        if (Addresses.opensAddress(text, position, run.end())) {
            return Addresses.endOfAddress(text, position, run.end());
        }
        return hasDot ? Addresses.endOfHost(lexicon, text, position, run.end()) : -1;
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
