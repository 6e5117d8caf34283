package org.readout.evaluation;

import java.io.IOException;
import java.util.List;
import org.readout.model.Document;

/** Where coded reports come from: the product's own reader, or a file of another run. */
@FunctionalInterface
interface ArticleCoder {

    /** What was coded in an article, with its text as far as it was analysed. */
    record Coding(ArticleText text, List<CodedReport> reports) {

        public Coding {
            reports = List.copyOf(reports);
        }
    }

    Coding code(Document document) throws IOException;

    /** Takes the reports of another run from a file. */
    static ArticleCoder predictions(Predictions predictions) {
        return document -> new Coding(ArticleText.unread(document.text()), predictions.of(document));
    }
}
