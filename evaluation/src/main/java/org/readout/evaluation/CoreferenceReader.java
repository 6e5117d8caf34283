package org.readout.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.coreference.Chain;
import org.readout.coding.coreference.Coreference;
import org.readout.coding.coreference.KnownChains;
import org.readout.coding.coreference.TrainingChoices;
import org.readout.coding.parties.Parties;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** The product's coreference on raw text. */
final class CoreferenceReader {

    private final AnalysisReader reader;
    private final Attributions attributions = Attributions.standard();
    private final Parties parties = Parties.standard();
    private final Coreference coreference = Coreference.standard();

    CoreferenceReader(AnalysisReader reader) {
        this.reader = reader;
    }

    Analysis analyse(String name, String text) throws IOException {
        return reader.read(Document.undated(name, text));
    }

    List<Chain> chains(Analysis analysis) {
        ParsedArticle article = new ParsedArticle(analysis);
        return coreference.chains(article, attributions.quotations(article), parties);
    }

    /** Writes the choices of a text of which something is known. */
    void examples(Analysis analysis, KnownChains known, Consumer<String> lines) {
        ParsedArticle article = new ParsedArticle(analysis);
        TrainingChoices.with(coreference).write(article, attributions.quotations(article), parties, known, lines);
    }
}
