package org.readout.workbench.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.ActorProfile;
import org.readout.archive.PartySummary;
import org.readout.coding.parties.OfficeHolder;
import org.readout.coding.parties.Parties;
import org.readout.workbench.page.ActorView.Term;

/** What rosters know of an actor: a person's terms of office, or who held an office when. */
final class TermsOfOffice {

    private TermsOfOffice() {}

    static List<Term> of(Parties parties, ActorProfile actor) {
        PartySummary party = actor.party();
        Stream<OfficeHolder> terms = party.kind().equals("office")
                ? party.countries().stream().flatMap(country -> parties.terms(party.label(), country).stream())
                : actor.names().stream().flatMap(name -> parties.terms(name).stream());
        return terms.distinct().map(TermsOfOffice::term).toList();
    }

    private static Term term(OfficeHolder term) {
        return new Term(
                term.person(),
                term.office(),
                term.country(),
                term.from().toString(),
                term.to().equals(LocalDate.MAX) ? "" : term.to().toString(),
                term.source());
    }
}
