package org.readout.coding.coreference;

import java.util.List;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.Standing;
import org.readout.model.Sector;

/** Joins what two mentions of one party tell of it. */
final class Descriptions {

    private Descriptions() {}

    /** The mention {@code own}, with what it leaves open filled in from {@code other}. */
    static ResolvedParty combined(ResolvedParty own, ResolvedParty other) {
        boolean vague =
                own.kind() == PartyKind.PERSON || own.kind() == PartyKind.THING || own.kind() == PartyKind.PLACE;
        // "Umaru, a farmer": one of the people remains a person
        boolean onePerson = own.kind() == PartyKind.PERSON && other.kind() == PartyKind.PEOPLE;
        PartyKind kind = vague && !onePerson ? other.kind() : own.kind();
        List<Sector> sectors = own.sectors().isEmpty() ? other.sectors() : own.sectors();
        return new ResolvedParty(
                own.ref(),
                own.span(),
                kind,
                stronger(own.standing(), other.standing()),
                own.name().isEmpty() ? other.name() : own.name(),
                own.country().isEmpty() ? other.country() : own.country(),
                sectors,
                own.office().or(other::office),
                own.isMany(),
                own.antecedent(),
                own.how().isEmpty() ? other.how() : own.how());
    }

    private static Standing stronger(Standing a, Standing b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** The same words, as a place that stands for nobody. */
    static ResolvedParty asPlace(ResolvedParty party) {
        return new ResolvedParty(
                party.ref(),
                party.span(),
                PartyKind.PLACE,
                Standing.NONE,
                party.name(),
                party.country(),
                List.of(),
                party.office(),
                party.isMany(),
                party.antecedent(),
                party.how());
    }

    /** The mention {@code own}, resolved to the earlier mention {@code antecedent}. */
    static ResolvedParty resolvedTo(ResolvedParty own, ResolvedParty antecedent, String how) {
        return new ResolvedParty(
                own.ref(),
                own.span(),
                antecedent.kind(),
                antecedent.standing(),
                antecedent.name().isEmpty() ? own.name() : antecedent.name(),
                antecedent.country().isEmpty() ? own.country() : antecedent.country(),
                antecedent.sectors().isEmpty() ? own.sectors() : antecedent.sectors(),
                antecedent.office().or(own::office),
                own.isMany(),
                antecedent.antecedent().or(() -> java.util.Optional.of(antecedent.ref())),
                how);
    }
}
