package org.readout.coding;

import java.io.IOException;
import java.nio.file.Path;
import org.readout.coding.parties.Parties;
import org.readout.language.LanguageReader;
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

    /** The reader with a user's roster beside the tables that come with it; see {@link Parties#withRoster}. */
    public static Readout withRoster(Path roster) throws IOException {
        Coder coder = Coder.with(Parties.withRoster(roster));
        return new Readout(LanguageReader.open(), coder);
    }

    /** Reads one document. */
    public Reading read(Document document) {
        return coder.code(language.read(document));
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
