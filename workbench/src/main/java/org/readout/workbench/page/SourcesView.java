package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Outlet;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * On whose word reports stand.
 *
 * @param query the filters
 * @param chips the filters one by one
 * @param total how many reports there are without filters
 * @param reports how many meet them
 * @param paging which speakers are shown
 * @param emptiness why there are no reports
 * @param speakers those shown
 */
public record SourcesView(
        Query query,
        List<Link> chips,
        long total,
        long reports,
        Paging paging,
        Emptiness emptiness,
        List<SpeakerRow> speakers)
        implements View {

    /**
     * One speaker.
     *
     * @param party who it is
     * @param documents documents that quote it
     * @param events events that it tells
     * @param corroborated those that others tell too
     * @param singleSource those that nobody else tells
     * @param outlets who brought most of the documents, the most frequent first
     * @param moreOutlets how many others brought some
     */
    public record SpeakerRow(
            PartyRow party,
            long documents,
            long events,
            long corroborated,
            long singleSource,
            List<Outlet> outlets,
            long moreOutlets) {

        public SpeakerRow {
            outlets = List.copyOf(outlets);
        }
    }

    public SourcesView {
        chips = List.copyOf(chips);
        speakers = List.copyOf(speakers);
    }

    @Override
    public String template() {
        return "sources";
    }

    @Override
    public String title() {
        return "Sources";
    }
}
