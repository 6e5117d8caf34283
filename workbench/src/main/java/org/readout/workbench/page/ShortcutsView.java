package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.Shortcut;
import org.readout.workbench.web.View;

/** The keys of the workbench. */
public record ShortcutsView(List<Shortcut> shortcuts) implements View {

    public ShortcutsView {
        shortcuts = List.copyOf(shortcuts);
    }

    @Override
    public String template() {
        return "shortcuts";
    }

    @Override
    public String title() {
        return "Shortcuts";
    }

    /** Where keys hold, in order. */
    public List<String> places() {
        return shortcuts.stream().map(Shortcut::where).distinct().toList();
    }
}
