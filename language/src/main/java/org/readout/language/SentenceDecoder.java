package org.readout.language;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.ActVector;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;
import org.readout.model.WordState;

/** Makes a sentence out of its words and what the net says of them. Immutable, thread-safe. */
final class SentenceDecoder {

    private static final String ROOT = "root";
    /** What a word is called that the net attaches to another word as "root". */
    private static final String UNNAMED = "dep";

    private final NetLabels labels;
    private final LemmaCheck lemmas;

    SentenceDecoder(NetLabels labels) {
        this.labels = labels;
        this.lemmas = LemmaCheck.bundled(labels.vocabulary());
    }

    /** Reads row {@code row} of a batch. */
    Sentence decode(List<Span> spans, String text, NetOutput output, int row) {
        int size = spans.size();
        int[] heads = DependencyTree.heads(output.arcs(row, size));
        List<Token> tokens = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            tokens.add(token(spans.get(word), text, output, row, word, heads[word]));
        }
        Span span = new Span(spans.get(0).start(), spans.get(size - 1).end());
        return new Sentence(
                span,
                tokens,
                labels.entities().names(output.entities(row, size)),
                ActDecoder.acts(output.acts(), row, size),
                vectors(output.acts(), row, size),
                states(output, row, size));
    }

    private static List<ActVector> vectors(ActScores scores, int row, int size) {
        List<ActVector> vectors = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            vectors.add(scores.vector(row, word));
        }
        return vectors;
    }

    private static List<WordState> states(NetOutput output, int row, int size) {
        List<WordState> states = new ArrayList<>(size);
        for (int word = 0; word < size; word++) {
            states.add(new WordState(ActDecoder.arguments(output.acts(), row, size, word), output.vector(row, word)));
        }
        return states;
    }

    private Token token(Span span, String text, NetOutput output, int row, int word, int head) {
        String form = span.of(text);
        String tag = labels.tags().get(output.tag(row, word));
        return new Token(
                span,
                form,
                lemmas.mended(form, labels.lemmas().get(output.lemma(row, word)).apply(form), tag),
                labels.pos().get(output.pos(row, word)),
                tag,
                head == 0 ? Token.ROOT : head - 1,
                relation(output.relation(row, word, head), head));
    }

    private String relation(int label, int head) {
        String relation = labels.relations().get(label);
        return head == 0 ? ROOT : relation.equals(ROOT) ? UNNAMED : relation;
    }
}
