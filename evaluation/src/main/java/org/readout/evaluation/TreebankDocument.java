package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Span;
import org.readout.model.Token;

/** A document of a treebank while its lines come in; not thread-safe. */
final class TreebankDocument {

    private static final int COLUMNS = 10;

    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<ParsedText.Word> words = new ArrayList<>();
    private String gap = "";
    private int sentenceStart = -1;
    private int firstWord;
    /** The written token that holds the words up to {@link #tokenLast}; its words are looked for from here on. */
    private int tokenCursor;

    private int tokenStart;
    private int tokenLast;

    boolean isEmpty() {
        return words.isEmpty();
    }

    void beginParagraph() {
        if (!isEmpty()) {
            gap = "\n\n";
        }
    }

    void endSentence() {
        if (sentenceStart >= 0) {
            sentences.add(new Span(sentenceStart, text.length()));
            sentenceStart = -1;
            firstWord = words.size();
            tokenLast = 0;
        }
    }

    /** @throws IllegalArgumentException if the columns are no line of CoNLL-U */
    void add(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("a word has " + COLUMNS + " columns, not " + columns.length);
        }
        String id = columns[0];
        if (id.contains(".")) {
            return;
        }
        if (id.contains("-")) {
            tokenLast = Integer.parseInt(id.substring(id.indexOf('-') + 1));
            tokenStart = write(columns);
            tokenCursor = tokenStart;
        } else {
            boolean inside = Integer.parseInt(id) <= tokenLast;
            addWord(columns, inside ? inside(columns[1]) : alone(columns));
        }
    }

    ParsedText parsed() {
        endSentence();
        return new ParsedText(text.toString(), sentences, words);
    }

    private void addWord(String[] columns, Span span) {
        int head = Integer.parseInt(columns[6]);
        words.add(new ParsedText.Word(
                span, columns[3], columns[4], columns[2], head == 0 ? Token.ROOT : firstWord + head - 1, columns[7]));
    }

    private Span alone(String[] columns) {
        int start = write(columns);
        return new Span(start, text.length());
    }

    private Span inside(String form) {
        String rest = text.substring(tokenCursor).toLowerCase(Locale.ROOT);
        int found = rest.indexOf(form.toLowerCase(Locale.ROOT));
        if (found < 0) {
            return new Span(tokenStart, text.length());
        }
        int start = tokenCursor + found;
        tokenCursor = start + form.length();
        return new Span(start, tokenCursor);
    }

    /** Writes a token into the text and returns where it begins. */
    private int write(String[] columns) {
        text.append(gap);
        int start = text.length();
        text.append(columns[1]);
        gap = columns[9].contains("SpaceAfter=No") ? "" : " ";
        if (sentenceStart < 0) {
            sentenceStart = start;
        }
        return start;
    }
}
