package org.readout.workbench;

import java.nio.file.Path;
import java.util.List;
import org.readout.model.Document;
import org.readout.workbench.web.ServerSettings;

/**
 * What a workbench is started with.
 *
 * @param archive the file that it works on
 * @param temporary whether the file is thrown away afterwards, which pages tell
 * @param rules the version of the rules that reading goes by
 * @param sample articles that are offered to try it out
 * @param server where and how it listens
 */
public record WorkbenchSettings(
        Path archive, boolean temporary, String rules, List<Document> sample, ServerSettings server) {

    public WorkbenchSettings {
        sample = List.copyOf(sample);
    }
}
