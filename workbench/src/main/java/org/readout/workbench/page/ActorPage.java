package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.archive.ActorEdit;
import org.readout.archive.ActorProfile;
import org.readout.archive.FilterWords;
import org.readout.archive.PartySummary;
import org.readout.model.Hash;
import org.readout.workbench.page.ActorView.Alias;
import org.readout.workbench.page.ActorView.Counterpart;
import org.readout.workbench.page.ActorView.Edit;
import org.readout.workbench.page.ActorView.Office;
import org.readout.workbench.page.ActorView.Other;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** One actor: how it is written, which offices it held when, with whom it has to do, and who else it may be. */
public final class ActorPage implements Page {

    static final String PATH = "/actor";

    private static final int MOST_SIMILAR = 8;
    private static final int VALUE_LENGTH = 16;

    private final Desk desk;

    public ActorPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Actor", Section.NONE);
    }

    @Override
    public ActorView view(Query query) {
        ActorProfile actor = find(desk, query.needed("id"));
        PartySummary party = actor.party();
        return new ActorView(
                PartyRow.of(party, Query.empty()),
                told(party.kind()),
                party.aliases().stream().map(ActorPage::alias).toList(),
                isAsRead(actor)
                        ? List.of()
                        : actor.readAs().stream().map(ActorPage::other).toList(),
                actor.offices().stream().map(ActorPage::office).toList(),
                TermsOfOffice.of(desk.engine().readout().parties(), actor),
                actor.counterparts().stream()
                        .map(met -> counterpart(party, met))
                        .toList(),
                actor.edits().stream().map(ActorPage::edit).toList(),
                desk.archive().actors().similar(party.id(), MOST_SIMILAR).stream()
                        .map(ActorPage::other)
                        .toList(),
                query.text(DeciderName.FIELD).orElse(""));
    }

    /** @throws WrongRequest if nobody has that id */
    static ActorProfile find(Desk desk, String id) {
        return desk.archive()
                .actors()
                .find(id)
                .orElseThrow(() -> WrongRequest.notFound("there is no actor " + id + " in this archive"));
    }

    private static String told(String kind) {
        return switch (kind) {
            case "name" -> "told by its resolved name";
            case "office" -> "told by an office and its country";
            case "body" -> "the one body of its sector in its country";
            case "alias" -> "words that somebody took out of another actor";
            case "vague" -> "words that name nobody: these may be many";
            default -> "told by its words alone";
        };
    }

    private static boolean isAsRead(ActorProfile actor) {
        return actor.readAs().stream()
                .allMatch(read -> read.id().equals(actor.party().id()));
    }

    private static Alias alias(PartySummary.Alias alias) {
        return new Alias(alias.words(), alias.times(), value(alias.words()));
    }

    /** Words as the value of a field. */
    static String value(String words) {
        return Hash.sha256(words).substring(0, VALUE_LENGTH);
    }

    private static Other other(PartySummary party) {
        return new Other(party.id(), PartyRow.label(party), String.join(" ", party.countries()), PartyRow.page(party));
    }

    private static Office office(ActorProfile.Office office) {
        return new Office(
                office.office(),
                office.country(),
                office.first().map(LocalDate::toString).orElse(""),
                office.last().map(LocalDate::toString).orElse(""),
                office.reports());
    }

    private static Counterpart counterpart(PartySummary party, ActorProfile.Counterparty met) {
        return new Counterpart(
                other(met.party()),
                met.to(),
                reports(party, met.party()),
                met.from(),
                reports(met.party(), party),
                met.together());
    }

    private static String reports(PartySummary actor, PartySummary recipient) {
        return Query.of(FilterWords.ACTOR_IS.word(), actor.id())
                .with(FilterWords.RECIPIENT_IS.word(), recipient.id())
                .at("/reports");
    }

    private static Edit edit(ActorEdit edit) {
        List<String> actors = edit.actors();
        String what = edit.kind() == ActorEdit.Kind.SPLIT
                ? "\u201C" + String.join("\u201D, \u201C", edit.aliases()) + "\u201D taken out of " + actors.get(0)
                        + ", to " + actors.get(1)
                : String.join(", ", actors.subList(1, actors.size())) + " merged into " + actors.get(0);
        return new Edit(
                edit.id(),
                what + " by " + edit.editor() + " on " + edit.time().toString().substring(0, 10));
    }

    @Override
    public Optional<Download> csv(Query query) {
        return query.text("id").map(id -> {
            ActorTable table = ActorTable.asked(query);
            return CsvTable.of("actor-" + table.code() + ".csv", table.columns(), () -> table.rows(view(query)));
        });
    }
}
