package org.readout.workbench.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.Actor;

/**
 * A party in words.
 *
 * @param words as written
 * @param name resolved, if it says more than the words; else empty
 * @param country code of three letters, or empty
 * @param sectors codes, primary first
 * @param office such as "president", or empty
 */
public record PartyLine(String words, String name, String country, List<String> sectors, String office) {

    public PartyLine {
        sectors = List.copyOf(sectors);
    }

    static PartyLine of(Actor actor) {
        String words = Words.oneLine(actor.mention().quote());
        return new PartyLine(
                words,
                actor.name().equalsIgnoreCase(words) ? "" : actor.name(),
                actor.country(),
                actor.sectors().stream().map(Enum::name).toList(),
                actor.office().orElse(""));
    }

    /** Country and sectors: "NGA COP"; empty if neither is known. */
    public String codes() {
        return (country + " " + sectors.stream().collect(Collectors.joining(" "))).strip();
    }
}
