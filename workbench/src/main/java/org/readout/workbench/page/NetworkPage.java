package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Criterion;
import org.readout.archive.FilterWords;
import org.readout.archive.PartyNetwork;
import org.readout.archive.PartySummary;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.network.Network;
import org.readout.workbench.chart.network.Party;
import org.readout.workbench.chart.network.Tie;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Who acts on whom. */
public final class NetworkPage implements Page {

    private static final String PATH = "/network";
    private static final int MOST_PARTIES = 80;

    private final Desk desk;

    public NetworkPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Network", Section.PICTURE);
    }

    @Override
    public View view(Query query) {
        return picture(query);
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(PictureView.csv("network.csv", () -> picture(query)));
    }

    private PictureView picture(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        PartyNetwork network = desk.archive().reports().network(criteria, MOST_PARTIES);
        PictureView.Frame frame = new PictureFrames(desk, PATH).frame(query, criteria);
        return new PictureView(
                frame,
                "Network",
                "Who acts on whom. A line leads from the actor to the recipient; a ring around a disc is what a party does within itself.",
                "network",
                frame.matching() == 0 ? Optional.empty() : Optional.of(draw(network, query)),
                network.total() > MOST_PARTIES
                        ? List.of("The " + MOST_PARTIES + " most frequent of " + Svg.count(network.total())
                                + " parties are counted; filters show others.")
                        : List.of(),
                List.of());
    }

    private static Picture draw(PartyNetwork network, Query query) {
        return new Network("network", "Who acts on whom")
                .of(
                        network.parties().stream()
                                .map(party -> party(party, query))
                                .toList(),
                        network.ties().stream().map(tie -> tie(tie, query)).toList());
    }

    private static Party party(PartySummary party, Query query) {
        return new Party(
                party.id(),
                label(party),
                query.with(FilterWords.ACTOR_IS.word(), party.id()).at("/reports"));
    }

    /** How it is mostly written, as identities are told by codes and bare words. */
    private static String label(PartySummary party) {
        return party.kind().equals("name")
                ? party.label()
                : party.aliases().stream()
                        .findFirst()
                        .map(PartySummary.Alias::words)
                        .orElse(party.label());
    }

    /** A mutual tie leads to all that its first party does, as no filter asks for two actors at once. */
    private static Tie tie(PartyNetwork.Tie tie, Query query) {
        Query actor = query.with(FilterWords.ACTOR_IS.word(), tie.from());
        Query both = tie.mutual() ? actor : actor.with(FilterWords.RECIPIENT_IS.word(), tie.to());
        return new Tie(tie.from(), tie.to(), tie.hostile(), tie.mutual(), tie.reports(), both.at("/reports"));
    }
}
