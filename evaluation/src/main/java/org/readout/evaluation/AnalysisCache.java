package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Analyses kept in a folder between runs, since the net is the dear part; a file for each text and net. */
final class AnalysisCache implements AnalysisReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final String net;
    private final AnalysisReader reader;

    AnalysisCache(Path folder, String net, AnalysisReader reader) {
        this.folder = folder;
        this.net = net;
        this.reader = reader;
    }

    @Override
    public Analysis read(Document document) throws IOException {
        Path file = folder.resolve(Hash.sha256(net + "\n" + document.text()) + ".json");
        Optional<Analysis> kept = kept(file);
        if (kept.isPresent()) {
            return new Analysis(document, kept.get().sentences(), kept.get().notices());
        }
        Analysis analysis = reader.read(document);
        Files.createDirectories(folder);
        Files.writeString(file, MAPPER.writeValueAsString(analysis));
        return analysis;
    }

    /** What was kept, unless it was written when an analysis had another form. */
    private static Optional<Analysis> kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(Files.readString(file), Analysis.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
