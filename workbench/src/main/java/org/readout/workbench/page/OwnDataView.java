package org.readout.workbench.page;

import java.util.List;
import org.readout.coding.own.OwnEntry;
import org.readout.workbench.web.View;

/**
 * What stands in the user's data folder.
 *
 * @param folder its name; empty where there is none
 * @param files its files with their entries
 * @param told what the last action has to say, or empty
 * @param documents how many are kept, which can be read again
 */
public record OwnDataView(String folder, List<File> files, String told, long documents) implements View {

    /** A file and what stands in it. */
    public record File(String name, List<OwnEntry> entries) {

        public File {
            entries = List.copyOf(entries);
        }
    }

    public OwnDataView {
        files = List.copyOf(files);
    }

    /** How to get a folder, where there is none. */
    public String refusal() {
        return OwnDesk.NO_FOLDER;
    }

    /** Whether the kept documents can be read again from here. */
    public boolean canReadAgain() {
        return !folder.isEmpty() && documents > 0 && documents <= ReadAgain.MOST;
    }

    @Override
    public String template() {
        return "owndata";
    }

    @Override
    public String title() {
        return "Own data";
    }
}
