package org.readout.language;

import java.util.HashMap;
import java.util.Map;
import org.readout.model.Analysis;
import org.readout.model.NamedEntity;
import org.readout.model.Sentence;
import org.readout.model.Token;

/**
 * Writes an analysis as CoNLL-U, the format of Universal Dependencies. Features and the enhanced graph are left out; the last
 * holds {@code SpaceAfter=No} and the names as {@code Entity=B-PERSON}, {@code Entity=I-PERSON}.
 */
public final class ConlluWriter {

    private ConlluWriter() {}

    /** The whole analysis; sentences are numbered from 1 under the document's id. */
    public static String write(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        out.append("# newdoc id = ").append(oneLine(analysis.document().id())).append('\n');
        for (int i = 0; i < analysis.sentences().size(); i++) {
            boolean paragraph = i == 0 || isParagraphBetween(analysis, i);
            append(out, analysis, i, paragraph);
        }
        return out.toString();
    }

    private static boolean isParagraphBetween(Analysis analysis, int sentence) {
        int from = analysis.sentences().get(sentence - 1).span().end();
        int to = analysis.sentences().get(sentence).span().start();
        return analysis.document()
                        .text()
                        .substring(from, to)
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                > 1;
    }

    private static void append(StringBuilder out, Analysis analysis, int index, boolean paragraph) {
        Sentence sentence = analysis.sentences().get(index);
        String text = analysis.document().text();
        if (paragraph) {
            out.append("# newpar\n");
        }
        out.append("# sent_id = ")
                .append(oneLine(analysis.document().id()))
                .append('-')
                .append(index + 1)
                .append('\n');
        out.append("# text = ").append(oneLine(sentence.span().of(text))).append('\n');
        Map<Integer, String> names = names(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            append(out, sentence.token(i), i, misc(text, sentence, i, names));
        }
        out.append('\n');
    }

    private static void append(StringBuilder out, Token token, int index, String misc) {
        out.append(index + 1)
                .append('\t')
                .append(field(token.text()))
                .append('\t')
                .append(field(token.lemma()));
        out.append('\t').append(token.pos()).append('\t').append(token.tag()).append("\t_\t");
        out.append(token.head() + 1)
                .append('\t')
                .append(token.relation())
                .append("\t_\t")
                .append(misc)
                .append('\n');
    }

    private static Map<Integer, String> names(Sentence sentence) {
        Map<Integer, String> labels = new HashMap<>();
        for (NamedEntity name : sentence.names()) {
            for (int i = name.first(); i < name.end(); i++) {
                labels.put(i, (i == name.first() ? "B-" : "I-") + name.type());
            }
        }
        return labels;
    }

    private static String misc(String text, Sentence sentence, int index, Map<Integer, String> names) {
        String entity = names.containsKey(index) ? "Entity=" + names.get(index) : "";
        int end = sentence.token(index).span().end();
        boolean touches = end < text.length() && !Characters.isBlank(text.codePointAt(end));
        String space = touches ? "SpaceAfter=No" : "";
        String both = entity + (entity.isEmpty() || space.isEmpty() ? "" : "|") + space;
        return both.isEmpty() ? "_" : both;
    }

    private static String field(String value) {
        return value.isEmpty() ? "_" : oneLine(value);
    }

    /** A value without characters that would break a line or a column. */
    private static String oneLine(String value) {
        StringBuilder line = new StringBuilder(value.length());
        boolean blank = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean space = Characters.isBlank(c) && !Character.isSurrogate(c);
            if (!space) {
                line.append(c);
            } else if (!blank) {
                line.append(' ');
            }
            blank = space;
        }
        return line.toString().strip();
    }
}
