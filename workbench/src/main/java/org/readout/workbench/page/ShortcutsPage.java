package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shortcuts;
import org.readout.workbench.web.View;

/** The keys of the workbench. */
public final class ShortcutsPage implements Page {

    @Override
    public Address address() {
        return new Address("/shortcuts", "Shortcuts", Section.KNOW);
    }

    @Override
    public View view(Query query) {
        return new ShortcutsView(Shortcuts.all());
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(CsvTable.of(
                "shortcuts.csv",
                List.of("where", "key", "does", "words"),
                Shortcuts.all().stream()
                        .map(shortcut -> List.of(shortcut.where(), shortcut.key(), shortcut.does(), shortcut.words()))
                        .toList()));
    }
}
