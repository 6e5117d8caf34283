package org.readout.coding.parties;

import java.util.List;
import java.util.Optional;
import org.readout.model.Sector;

/**
 * What a mention tells of the party it names.
 *
 * @param kind what kind of party
 * @param country ISO 3166 alpha-3 or IGO, UNO, EUR, NGO, ISM, IMG, MNC; empty where the mention does not tell
 * @param sectors primary first; empty where the mention does not tell
 * @param name the resolved name: a state's short name, a person's without title; empty where there is none
 * @param office the office held, where known
 * @param standing whether it can be a party
 * @param reasons what decided, table entries with file and line
 */
public record PartyProfile(
        PartyKind kind,
        String country,
        List<Sector> sectors,
        String name,
        Optional<String> office,
        Standing standing,
        List<String> reasons) {

    public PartyProfile {
        sectors = List.copyOf(sectors);
        reasons = List.copyOf(reasons);
    }

    /** The profile of no words. */
    public static PartyProfile none() {
        return nothing("no words");
    }

    static PartyProfile nothing(String reason) {
        return new PartyProfile(PartyKind.THING, "", List.of(), "", Optional.empty(), Standing.NONE, List.of(reason));
    }

    /** Whether the mention can be a party, by itself or in its context. */
    public boolean canBeParty() {
        return standing != Standing.NONE;
    }
}
