package org.readout.cli;

import org.readout.language.ConlluWriter;
import org.readout.language.LanguageReader;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** CoNLL-U. */
final class ParseRendering implements Rendering {

    private final LanguageReader reader;

    ParseRendering(LanguageReader reader) {
        this.reader = reader;
    }

    @Override
    public Rendered render(Document document) {
        Analysis analysis = reader.read(document);
        return new Rendered(ConlluWriter.write(analysis), Notices.of(document, analysis));
    }
}
