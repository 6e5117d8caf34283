package org.readout.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Uncased BERT word pieces of single words: accents and control characters taken off, lower case, every punctuation mark by
 * itself, then the longest known piece first; pieces inside a word begin with {@code ##}. Immutable, thread-safe.
 */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final int DROPPED = 1 << Character.NON_SPACING_MARK | 1 << Character.CONTROL | 1 << Character.FORMAT;
    private static final int PUNCTUATION = 1 << Character.CONNECTOR_PUNCTUATION
            | 1 << Character.DASH_PUNCTUATION
            | 1 << Character.START_PUNCTUATION
            | 1 << Character.END_PUNCTUATION
            | 1 << Character.INITIAL_QUOTE_PUNCTUATION
            | 1 << Character.FINAL_QUOTE_PUNCTUATION
            | 1 << Character.OTHER_PUNCTUATION;

    private final Map<String, Integer> ids;
    private final int longestPiece;
    private final int unknown;
    private final int begin;
    private final int end;

    WordPieces(List<String> vocabulary) {
        ids = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.putIfAbsent(vocabulary.get(i), i);
        }
        longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(0);
        unknown = required("[UNK]");
        begin = required("[CLS]");
        end = required("[SEP]");
    }

    private int required(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + piece);
        }
        return id;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    /** The numbers of a word's pieces, at least one. */
    int[] of(String word) {
        if (word.length() > LONGEST_WORD && word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return new int[] {unknown};
        }
        Pieces pieces = new Pieces();
        String plain = plain(word);
        int start = 0;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isPunctuation(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                addLongestMatches(plain.substring(start, i), pieces);
                addLongestMatches(isPunctuation(c) ? plain.substring(i, next) : "", pieces);
                start = next;
            }
            i = next;
        }
        addLongestMatches(plain.substring(start), pieces);
        return pieces.count == 0 ? new int[] {unknown} : Arrays.copyOf(pieces.ids, pieces.count);
    }

    private static String plain(String word) {
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> ((DROPPED >> Character.getType(c)) & 1) == 0)
                .forEach(kept::appendCodePoint);
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x7F || word.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Characters.isAsciiLetter(c) && !Characters.isDigit(c);
        }
        return ((PUNCTUATION >> Character.getType(c)) & 1) != 0;
    }

    /** Adds the pieces of a run; the unknown piece alone when it cannot be taken apart. */
    private void addLongestMatches(String run, Pieces pieces) {
        int before = pieces.count;
        int start = 0;
        while (start < run.length()) {
            int stop = longestMatch(run, start, pieces);
            if (stop < 0) {
                pieces.count = before;
                pieces.add(unknown);
                return;
            }
            start = stop;
        }
    }

    private int longestMatch(String run, int start, Pieces pieces) {
        for (int stop = Math.min(run.length(), start + longestPiece); stop > start; stop--) {
            String piece = start == 0 ? run.substring(0, stop) : "##" + run.substring(start, stop);
            Integer id = ids.get(piece);
            if (id != null) {
                pieces.add(id);
                return stop;
            }
        }
        return -1;
    }

    /** A growing list of piece numbers. */
    private static final class Pieces {
        private int[] ids = new int[8];
        private int count;

        void add(int id) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, count * 2);
            }
            ids[count++] = id;
        }
    }
}
