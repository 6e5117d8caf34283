package org.readout.workbench;

import java.util.List;
import java.util.function.Supplier;
import org.readout.coding.Readout;
import org.readout.coding.examples.OwnCodebook;
import org.readout.model.Document;
import org.readout.workbench.web.ServerSettings;

/**
 * What a workbench is started with.
 *
 * @param archive the file or address that it works on
 * @param name what pages call it
 * @param temporary whether it is thrown away afterwards, which pages tell
 * @param reader opens the reader; what it throws is told on the pages that need it
 * @param codes the user's own codes that it knows
 * @param rules the version of the rules that reading goes by
 * @param sample articles that are offered to try it out
 * @param server where and how it listens
 */
public record WorkbenchSettings(
        String archive,
        String name,
        boolean temporary,
        Supplier<Readout> reader,
        OwnCodebook codes,
        String rules,
        List<Document> sample,
        ServerSettings server) {

    public WorkbenchSettings {
        sample = List.copyOf(sample);
    }
}
