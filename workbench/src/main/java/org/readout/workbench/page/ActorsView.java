package org.readout.workbench.page;

import java.util.List;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * Who acts and to whom things are done.
 *
 * @param query the filters
 * @param chips the filters one by one
 * @param total how many reports there are without filters
 * @param reports how many meet them
 * @param paging which parties are shown
 * @param emptiness why there are none
 * @param parties those shown
 */
public record ActorsView(
        Query query,
        List<Link> chips,
        long total,
        long reports,
        Paging paging,
        Emptiness emptiness,
        List<PartyRow> parties)
        implements View {

    public ActorsView {
        chips = List.copyOf(chips);
        parties = List.copyOf(parties);
    }

    @Override
    public String template() {
        return "actors";
    }

    @Override
    public String title() {
        return "Actors";
    }
}
