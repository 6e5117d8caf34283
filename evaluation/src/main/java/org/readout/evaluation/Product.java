package org.readout.evaluation;

import java.nio.file.Path;
import org.readout.coding.Coder;
import org.readout.language.LanguageReader;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** The product's own reader: language and coding as they ship. */
final class Product implements ArticleCoder, AutoCloseable {

    /** The option that names another reader net than the bundled one. */
    static final String NET = "--net";

    private final LanguageReader language;
    private final Coder coder;

    private Product(LanguageReader language, Coder coder) {
        this.language = language;
        this.coder = coder;
    }

    /** The product as it ships, or with the net that the command line names. */
    static Product open(Arguments arguments) {
        LanguageReader language =
                arguments.value(NET).map(Path::of).map(LanguageReader::open).orElseGet(LanguageReader::open);
        return new Product(language, Coder.standard());
    }

    LanguageReader language() {
        return language;
    }

    Coder coder() {
        return coder;
    }

    Analysis analyse(Document document) {
        return language.read(document);
    }

    @Override
    public Coding code(Document document) {
        Analysis analysis = analyse(document);
        return new Coding(
                ArticleText.of(analysis),
                coder.code(analysis).reports().stream().map(CodedReport::of).toList());
    }

    @Override
    public void close() {
        language.close();
    }
}
