package org.readout.workbench;

import java.util.List;
import org.readout.coding.own.OwnSources;
import org.readout.model.Document;
import org.readout.workbench.web.ServerSettings;

/**
 * What a workbench is started with.
 *
 * @param archive the file or address that it works on
 * @param name what pages call it
 * @param temporary whether it is thrown away afterwards, which pages tell
 * @param rules the version of the rules that reading goes by
 * @param own where the user's own data come from
 * @param sample articles that are offered to try it out
 * @param server where and how it listens
 */
public record WorkbenchSettings(
        String archive,
        String name,
        boolean temporary,
        String rules,
        OwnSources own,
        List<Document> sample,
        ServerSettings server) {

    public WorkbenchSettings {
        sample = List.copyOf(sample);
    }
}
