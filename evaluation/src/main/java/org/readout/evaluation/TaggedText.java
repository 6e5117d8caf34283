package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.model.Span;

/**
 * A text with the names that a data set marks in it, under the set's own labels.
 *
 * @param text the raw text; sentences are set apart by blank lines
 * @param names the names in order
 */
record TaggedText(String text, List<Labelled> names) {

    /**
     * A marked name.
     *
     * @param span where it stands
     * @param label the data set's own label, in lower case
     */
    record Labelled(Span span, String label) {}

    /**
     * A sentence as data sets write it down.
     *
     * @param tokens its words
     * @param tags for each word {@code B-label}, {@code I-label} or {@code O}
     * @param text its raw text; "" where the set gives none, and the words are joined by spaces
     */
    record TaggedSentence(List<String> tokens, List<String> tags, String text) {

        TaggedSentence {
            tokens = List.copyOf(tokens);
            tags = List.copyOf(tags);
        }

        String raw() {
            return text.isEmpty() ? String.join(" ", tokens) : text;
        }
    }

    TaggedText {
        names = List.copyOf(names);
    }

    static TaggedText of(List<TaggedSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<Labelled> names = new ArrayList<>();
        for (TaggedSentence sentence : sentences) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            text.append(sentence.raw());
            addNames(names, sentence, spans(sentence, start));
        }
        return new TaggedText(text.toString(), names);
    }

    private static List<Span> spans(TaggedSentence sentence, int start) {
        String raw = sentence.raw();
        List<Span> spans = new ArrayList<>();
        int cursor = 0;
        for (String token : sentence.tokens()) {
            int found = raw.indexOf(token, cursor);
            if (found < 0) {
                throw new IllegalArgumentException("the word \"" + token + "\" is not in \"" + raw + "\"");
            }
            cursor = found + token.length();
            spans.add(new Span(start + found, start + cursor));
        }
        return spans;
    }

    private static void addNames(List<Labelled> names, TaggedSentence sentence, List<Span> spans) {
        boolean open = false;
        for (int i = 0; i < spans.size(); i++) {
            String tag = sentence.tags().get(i);
            if (tag.equals("O")) {
                open = false;
                continue;
            }
            String label = tag.substring(2).toLowerCase(Locale.ROOT);
            Labelled last = open ? names.get(names.size() - 1) : new Labelled(spans.get(i), "");
            if (tag.startsWith("I-") && last.label().equals(label)) {
                names.set(names.size() - 1, new Labelled(last.span().union(spans.get(i)), label));
            } else {
                names.add(new Labelled(spans.get(i), label));
            }
            open = true;
        }
    }
}
