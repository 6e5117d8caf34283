package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** A text to be read at once, without keeping it. */
public final class TryPage implements Page {

    @Override
    public Address address() {
        return new Address("/try", "Try", Section.READ);
    }

    @Override
    public View view(Query query) {
        return new TryView("", "", "", Optional.empty(), List.of());
    }
}
