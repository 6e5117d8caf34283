package org.readout.coding.coreference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.parties.Standing;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Sector;
import org.readout.model.Span;

/**
 * A noun phrase with whom it stands for.
 *
 * @param ref its head
 * @param span its words, apposition and clauses dropped
 * @param kind what kind of party it is
 * @param standing whether it is a party by itself or only beside another
 * @param name resolved name, or empty
 * @param country country code, or empty
 * @param sectors primary first
 * @param office office held, where known
 * @param isMany whether it is plural: "the two leaders", "police"
 * @param antecedent the earlier mention that it was resolved to, if it was
 * @param how what decided, for the explanation
 */
public record ResolvedParty(
        TokenRef ref,
        Span span,
        PartyKind kind,
        Standing standing,
        String name,
        String country,
        List<Sector> sectors,
        Optional<String> office,
        boolean isMany,
        Optional<TokenRef> antecedent,
        String how) {

    public ResolvedParty {
        sectors = List.copyOf(sectors);
    }

    /** The same party, with what its words told on one day replaced by what they tell on another. */
    ResolvedParty as(PartyProfile now, PartyProfile then, LocalDate day) {
        return new ResolvedParty(
                ref,
                span,
                kind,
                standing,
                name.equals(now.name()) ? then.name() : name,
                country,
                sectors.equals(now.sectors()) ? then.sectors() : sectors,
                office.equals(now.office()) ? then.office() : office,
                isMany,
                antecedent,
                how + "; as of " + day);
    }

    /** The same party, named by other words of its sentence. */
    ResolvedParty withSpan(Span words) {
        return new ResolvedParty(ref, words, kind, standing, name, country, sectors, office, isMany, antecedent, how);
    }

    /** The same party under a name. */
    ResolvedParty named(String other) {
        return new ResolvedParty(ref, span, kind, standing, other, country, sectors, office, isMany, antecedent, how);
    }

    /** The same party, of a country. */
    public ResolvedParty of(String other, String why) {
        return new ResolvedParty(ref, span, kind, standing, name, other, sectors, office, isMany, antecedent, why);
    }

    /** The forces of a country that a weapon's adjective names: "Ukrainian drones". */
    public ResolvedParty asForces() {
        return new ResolvedParty(
                ref,
                span,
                PartyKind.ARMED,
                standing,
                name,
                country,
                List.of(Sector.MIL),
                office,
                isMany,
                antecedent,
                how + "; its forces");
    }

    /** The same party without the name it was resolved to. */
    ResolvedParty unnamed() {
        return new ResolvedParty(ref, span, kind, standing, "", country, sectors, office, isMany, antecedent, how);
    }

    /** Whether it makes an act worth coding by itself: "the players" do not. */
    public boolean isWeighty() {
        return isParty() && standing == Standing.PARTY;
    }

    /** Whether it can act: anything but a place or a thing. */
    public boolean isParty() {
        return kind != PartyKind.THING && kind != PartyKind.PLACE;
    }

    /** Whether the two are one mention of one party; "they" of two parties are two mentions. */
    public boolean isMentionOf(ResolvedParty other) {
        return ref.equals(other.ref)
                && (antecedent.isEmpty() || other.antecedent.isEmpty() || antecedent.equals(other.antecedent));
    }

    /** Whether the two stand for the same one: the same head, a shared antecedent or the same name. */
    public boolean isSameAs(ResolvedParty other) {
        return isMentionOf(other)
                || antecedent.isPresent() && antecedent.equals(other.antecedent)
                || antecedent.filter(other.ref::equals).isPresent()
                || other.antecedent.filter(ref::equals).isPresent()
                || !name.isEmpty() && name.equalsIgnoreCase(other.name);
    }
}
