package org.readout.language;

import java.util.Locale;

/**
 * Cuts a text into syntactic words as the English treebanks of Universal Dependencies do: hyphens, clitics, currency signs
 * and per cent signs stand alone; numbers, dates, times, addresses, abbreviations with their full stop stay whole.
 *
 * <p>Words are runs of the text; what stands between them is blank. Linear in the length of the text; immutable and
 * thread-safe.
 */
final class Tokenizer {

    /** A run of characters without a blank is looked at in pieces of this length, so that no input can make it slow. */
    static final int LONGEST_RUN = 400;

    private final TokenizerLexicon lexicon;

    Tokenizer(TokenizerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    WordSpans words(String text) {
        WordSpans words = new WordSpans();
        int position = 0;
        while (position < text.length()) {
            int c = text.codePointAt(position);
            if (Characters.isBlank(c)) {
                position += Character.charCount(c);
            } else {
                position = run(text, position, words);
            }
        }
        return words;
    }

    private int run(String text, int start, WordSpans words) {
        int end = start;
        boolean letters = true;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Characters.isBlank(c)) {
                break;
            }
            letters &= Characters.isAsciiLetter(c);
            end += Character.charCount(c);
        }
        if (letters) {
            letters(text, start, end, words);
        } else if (Addresses.opensAddress(text, start, end)) {
            int stop = Addresses.endOfAddress(text, start, end);
            words.add(start, stop);
            inPieces(text, stop, end, words);
        } else {
            inPieces(text, start, end, words);
        }
        return end;
    }

    private void inPieces(String text, int start, int end, WordSpans words) {
        int from = start;
        while (end - from > LONGEST_RUN) {
            int to = from + LONGEST_RUN;
            if (Character.isSurrogatePair(text.charAt(to - 1), text.charAt(to))) {
                to++;
            }
            scan(text, from, to, words);
            from = to;
        }
        if (from < end) {
            scan(text, from, end, words);
        }
    }

    private void scan(String text, int from, int to, WordSpans words) {
        new RunScanner(lexicon, new Run(text, from, to), words).scan();
    }

    /** A run of plain letters: one word, unless it is a contraction. */
    private void letters(String text, int start, int end, WordSpans words) {
        int length = end - start;
        if (length >= 2 && length <= 8) {
            int[] parts = lexicon.parts(text.substring(start, end).toLowerCase(Locale.ROOT));
            int from = start;
            for (int part : parts) {
                words.add(from, from + part);
                from += part;
            }
            if (parts.length > 0) {
                return;
            }
        }
        words.add(start, end);
    }
}
