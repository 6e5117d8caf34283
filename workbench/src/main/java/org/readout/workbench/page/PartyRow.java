package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.FilterWords;
import org.readout.archive.PartySummary;
import org.readout.workbench.web.Query;

/**
 * A party as a row of a table.
 *
 * @param id by which filters know it
 * @param page where more of it is
 * @param label its name, office, sector or words
 * @param vague whether it may be anybody
 * @param countries its countries
 * @param sectors its sectors
 * @param aliases how it is written, the most frequent first
 * @param acts reports in which it acts
 * @param receives reports in which something is done to it
 * @param speaks reports that are told on its word
 * @param acting where those are that it acts in
 * @param receiving where those are in which something is done to it
 * @param speaking where those are that are told on its word
 */
public record PartyRow(
        String id,
        String page,
        String label,
        boolean vague,
        List<String> countries,
        List<String> sectors,
        List<String> aliases,
        long acts,
        long receives,
        long speaks,
        String acting,
        String receiving,
        String speaking) {

    static PartyRow of(PartySummary party, Query query) {
        Query filters = query.without("page", "sort");
        return new PartyRow(
                party.id(),
                page(party),
                label(party),
                party.kind().equals("vague"),
                party.countries(),
                party.sectors(),
                party.aliases().stream().map(PartySummary.Alias::words).toList(),
                party.acts(),
                party.receives(),
                party.speaks(),
                filters.with(FilterWords.ACTOR_IS.word(), party.id()).at("/reports"),
                filters.with(FilterWords.RECIPIENT_IS.word(), party.id()).at("/reports"),
                filters.with(FilterWords.SPEAKER_IS.word(), party.id()).at("/reports"));
    }

    /** Where more of a party is. */
    static String page(PartySummary party) {
        return Query.of("id", party.id()).at(ActorPage.PATH);
    }

    /** What a party is called. */
    static String label(PartySummary party) {
        return party.kind().equals("body") ? CodeNames.sector(party.label()) : party.label();
    }

    List<String> cells() {
        return List.of(
                id,
                label,
                String.join(" ", countries),
                String.join(" ", sectors),
                String.valueOf(acts),
                String.valueOf(receives),
                String.valueOf(speaks),
                String.join("; ", aliases));
    }
}
