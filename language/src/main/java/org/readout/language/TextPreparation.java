package org.readout.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.model.Document;
import org.readout.model.Notice;
import org.readout.model.Span;

/** The way of a text from characters to batches of encoded sentences. Immutable, thread-safe. */
final class TextPreparation {

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;
    private final WordPieces pieces;
    private final ReadingBudget budget;

    private TextPreparation(Tokenizer tokenizer, SentenceSplitter splitter, WordPieces pieces, ReadingBudget budget) {
        this.tokenizer = tokenizer;
        this.splitter = splitter;
        this.pieces = pieces;
        this.budget = budget;
    }

    static TextPreparation bundled(WordPieces pieces) {
        return new TextPreparation(
                new Tokenizer(TokenizerLexicon.bundled()), SentenceSplitter.bundled(), pieces, ReadingBudget.USUAL);
    }

    TextPreparation within(ReadingBudget other) {
        return new TextPreparation(tokenizer, splitter, pieces, other);
    }

    PreparedText prepare(Document document) {
        String text = document.text();
        List<Notice> notices = new ArrayList<>();
        String read = affordable(text, notices);
        WordSpans words = tokenizer.words(read);
        String[] forms = new String[words.size()];
        int[][] wordPieces = new int[words.size()][];
        int[] counts = new int[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.text(i, read);
            wordPieces[i] = pieces.of(forms[i]);
            counts[i] = wordPieces[i].length;
        }
        int[] cuts = splitter.ends(read, words, titleEnd(document));
        int[] ends = ends(read, words, cuts, new SentenceCutter(read, words, counts, notices), notices);
        List<EncodedSentence> encoded = new ArrayList<>(ends.length);
        for (int i = 0; i < ends.length; i++) {
            encoded.add(encode(forms, wordPieces, i == 0 ? 0 : ends[i - 1], ends[i]));
        }
        return new PreparedText(words, ends, encoded, notices);
    }

    private EncodedSentence encode(String[] forms, int[][] wordPieces, int from, int to) {
        return EncodedSentence.of(
                Arrays.copyOfRange(forms, from, to), Arrays.copyOfRange(wordPieces, from, to), pieces);
    }

    /** The text, or as much of it as the budget allows, up to a blank if there is one near. */
    private String affordable(String text, List<Notice> notices) {
        if (text.length() <= budget.characters()) {
            return text;
        }
        int end = budget.characters();
        int least = Math.max(1, end - Tokenizer.LONGEST_RUN);
        while (end > least && !Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        end = end == least ? budget.characters() : end;
        end -= Character.isHighSurrogate(text.charAt(end - 1)) && end > 1 ? 1 : 0;
        notices.add(Notice.at(
                new Span(end, text.length()),
                "text-cut",
                "The text has " + text.length() + " characters; only the first " + end + " were read."));
        return text.substring(0, end);
    }

    /** A headline at the beginning of the text is a sentence of its own, though it has no full stop. */
    private static int titleEnd(Document document) {
        return document.title()
                .map(String::strip)
                .filter(title -> !title.isEmpty() && document.text().startsWith(title))
                .map(String::length)
                .orElse(SentenceSplitter.NO_TITLE);
    }

    private int[] ends(String text, WordSpans words, int[] cuts, SentenceCutter cutter, List<Notice> notices) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            ends.addAll(cutter.ends(from, to));
            from = to;
        }
        if (ends.size() > budget.sentences()) {
            int beyond = words.start(ends.get(budget.sentences() - 1));
            notices.add(Notice.at(
                    new Span(beyond, text.length()),
                    "text-cut",
                    "The text has " + ends.size() + " sentences; only the first " + budget.sentences()
                            + " were read."));
        }
        return ends.stream()
                .limit(budget.sentences())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
