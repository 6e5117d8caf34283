package org.readout.coding;

import java.nio.file.Path;
import java.util.List;
import org.readout.coding.own.OwnData;
import org.readout.coding.parties.Parties;
import org.readout.coding.places.Place;
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
     * The same reader with a user's own data before the tables that come with it, and in place of what it was given before. It
     * shares the net: closing either closes both.
     *
     * @throws org.readout.coding.own.OwnDataException with file and line where something cannot be understood
     */
    public Readout with(OwnData own) {
        return new Readout(language, coder.with(own, OwnExamples.of(Coder.examples(own), language)));
    }

    /**
     * Whether a user's own data can be understood; quick, as the net is not asked.
     *
     * @throws org.readout.coding.own.OwnDataException with file and line where something cannot
     */
    public void check(OwnData own) {
        coder.check(own);
    }

    /** What is known of persons, offices and bodies; a user's own goes before. */
    public Parties parties() {
        return coder.parties();
    }

    /** The places that a name may mean, those with the most people first; a user's own alone where there are any. */
    public List<Place> places(String name) {
        return coder.places(name);
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
