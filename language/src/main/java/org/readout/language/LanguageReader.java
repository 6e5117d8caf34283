package org.readout.language;

import java.nio.file.Path;
import java.util.List;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Sentence;

/**
 * Reads English text: sentences, words, parts of speech, dependencies, lemmas and names.
 *
 * <pre>{@code
 * try (LanguageReader reader = LanguageReader.open()) {
 *     Analysis analysis = reader.read(Document.undated("1", "Police in Lagos denied arresting protesters."));
 * }
 * }</pre>
 *
 * <p>The same text gives the same analysis, on any number of threads. Every token's text is what stands at its span, on any
 * Unicode. A document beyond the {@link ReadingBudget} is read in part, with a notice. Opening takes a fraction of a second
 * and should be done once; the reader is thread-safe and closes the net when it is closed.
 */
public final class LanguageReader implements AutoCloseable {

    private final ReaderNet net;
    private final TextPreparation preparation;
    private final SentenceDecoder decoder;

    private LanguageReader(ReaderNet net, TextPreparation preparation) {
        this.net = net;
        this.preparation = preparation;
        this.decoder = new SentenceDecoder(net.labels());
    }

    /** Opens the net that is bundled with this module. */
    public static LanguageReader open() {
        return of(ReaderNet.bundled());
    }

    /**
     * Opens a net in a file.
     *
     * @throws ReaderNetException if the file cannot be read or is no reader net
     */
    public static LanguageReader open(Path file) {
        return of(ReaderNet.at(file));
    }

    private static LanguageReader of(ReaderNet net) {
        return new LanguageReader(net, TextPreparation.bundled(net.labels().pieces()));
    }

    /** The same reader with another budget for a document; it shares the net, which is closed with either of them. */
    public LanguageReader within(ReadingBudget budget) {
        return new LanguageReader(net, preparation.within(budget));
    }

    /** The version of the net, which is part of what determines an analysis. */
    public String netVersion() {
        return net.version();
    }

    /** Reads a document. */
    public Analysis read(Document document) {
        PreparedText prepared = preparation.prepare(document);
        Sentence[] sentences = new Sentence[prepared.sentenceCount()];
        NetInput input = new NetInput();
        for (int[] batch : prepared.batches()) {
            input.fill(prepared.encoded(batch));
            NetOutput output = net.run(input);
            for (int row = 0; row < batch.length; row++) {
                sentences[batch[row]] = decoder.decode(prepared.spans(batch[row]), document.text(), output, row);
            }
        }
        return new Analysis(document, List.of(sentences), prepared.notices());
    }

    /** For {@link NetBenchmark}. */
    ReaderNet net() {
        return net;
    }

    /** For {@link NetBenchmark}. */
    PreparedText prepare(Document document) {
        return preparation.prepare(document);
    }

    @Override
    public void close() {
        net.close();
    }
}
