package org.readout.workbench.teach;

import java.util.List;
import java.util.function.Function;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Excerpt;
import org.readout.model.PartOfSpeech;
import org.readout.model.Report;
import org.readout.model.Token;

/**
 * The words of a report's act as the lexicon writes them.
 *
 * @param wordClass {@code v} for a verb, else {@code n}
 * @param pattern lemmas: "seal off"
 */
public record Lemmas(String wordClass, String pattern) {

    /**
     * Reads the report's sentence once more for its lemmas.
     *
     * @param analyser the first half of a reader
     */
    public static Lemmas of(Report report, Function<Document, Analysis> analyser) {
        Excerpt evidence = report.evidence();
        Analysis analysis = analyser.apply(Document.undated("sentence", evidence.quote()));
        int start = report.trigger().span().start() - evidence.span().start();
        int end = report.trigger().span().end() - evidence.span().start();
        List<Token> words = analysis.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().start() < end && token.span().end() > start)
                .filter(token -> token.pos() != PartOfSpeech.DET && token.pos() != PartOfSpeech.AUX)
                .toList();
        if (words.isEmpty()) {
            return new Lemmas("v", "");
        }
        boolean verb = words.get(0).pos() == PartOfSpeech.VERB;
        return new Lemmas(
                verb ? "v" : "n",
                String.join(" ", words.stream().map(Token::lemma).toList()));
    }
}
