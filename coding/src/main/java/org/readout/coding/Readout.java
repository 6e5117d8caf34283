package org.readout.coding;

import java.io.IOException;
import java.nio.file.Path;
import org.readout.coding.precedents.OwnExamples;
import org.readout.language.LanguageReader;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Reading;

/**
 * The whole reader: a document in, its sourced reports out.
 *
 * <pre>{@code
 * try (Readout readout = Readout.standard()) {
 *     Reading reading = readout.read(Document.of("a1", LocalDate.of(2016, 6, 2), text));
 *     reading.reports().forEach(report -> ...);
 * }
 * }</pre>
 *
 * <p>Thread-safe. Works offline; the same document gives the same reading on any day.
 */
public final class Readout implements AutoCloseable {

    private final LanguageReader language;
    private final Coder coder;

    private Readout(LanguageReader language, Coder coder) {
        this.language = language;
        this.coder = coder;
    }

    /** The reader with the net and the data files that come with it. */
    public static Readout standard() {
        return new Readout(LanguageReader.open(), Coder.standard());
    }

    /** The reader with another net of the same format. */
    public static Readout withNet(Path net) {
        return new Readout(LanguageReader.open(net), Coder.standard());
    }

    /**
     * This reader with a user's own places, which are added to the gazetteer's and go before them. It shares this reader's net:
     * closing either closes both.
     *
     * @param gazetteer a table of places: {@code name | kind | country | latitude, longitude | division | other names}
     * @throws org.readout.coding.places.PlaceTableException with file and line where a line cannot be understood
     */
    public Readout withPlaces(Path gazetteer) throws IOException {
        return new Readout(language, coder.withPlaces(gazetteer));
    }

    /**
     * The same reader taught by a folder of annotated examples ({@link OwnExamples}); it shares the net, which is closed with either
     * of them.
     *
     * @throws IOException if the folder or a file in it cannot be read
     */
    public Readout withExamples(Path folder) throws IOException {
        return new Readout(language, coder.withExamples(OwnExamples.in(folder, language)));
    }

    /** Reads one document. */
    public Reading read(Document document) {
        return code(analyse(document));
    }

    /** The document's sentences as the net reads them: the first half of {@link #read}. */
    public Analysis analyse(Document document) {
        return language.read(document);
    }

    /** What an analysed document says: the second half of {@link #read}. */
    public Reading code(Analysis analysis) {
        return coder.code(analysis);
    }

    /** The version of the net, which is part of what determines a reading. */
    public String netVersion() {
        return language.netVersion();
    }

    @Override
    public void close() {
        language.close();
    }
}
