package org.readout.language;

import java.util.List;
import org.readout.model.Document;

/**
 * The bare reader net over documents that were cut and encoded beforehand, in the same batches as
 * {@link LanguageReader#read}: what it costs is the net alone. For measurements only. One thread.
 */
public final class NetBenchmark {

    private final ReaderNet net;
    private final List<PreparedText> texts;
    private final NetInput input = new NetInput();

    private NetBenchmark(ReaderNet net, List<PreparedText> texts) {
        this.net = net;
        this.texts = texts;
    }

    /** Prepares documents for the net of a reader, which must stay open. */
    public static NetBenchmark of(LanguageReader reader, List<Document> documents) {
        return new NetBenchmark(
                reader.net(), documents.stream().map(reader::prepare).toList());
    }

    /** How many sentences a run puts through the net. */
    public int sentences() {
        return texts.stream().mapToInt(PreparedText::sentenceCount).sum();
    }

    /** Puts all sentences through the net once; answers how many words it tagged. */
    public long run() {
        long words = 0;
        for (PreparedText text : texts) {
            for (int[] batch : text.batches()) {
                input.fill(text.encoded(batch));
                words += net.run(input).pos().remaining();
            }
        }
        return words;
    }
}
