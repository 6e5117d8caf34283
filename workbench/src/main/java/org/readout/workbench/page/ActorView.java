package org.readout.workbench.page;

import java.util.List;
import java.util.Objects;
import org.readout.workbench.web.View;

/**
 * One actor with all that reports say of it.
 *
 * @param party who it is, and where its reports are
 * @param kind what tells it from others, in words
 * @param aliases how it is written, the most frequent first
 * @param readAs who it was read as, where that are several or others
 * @param offices the offices that reports give it, the first one first
 * @param terms the terms of office that rosters have of it
 * @param counterparts with whom it has most to do
 * @param edits what somebody merged or split and did not take back
 * @param similar who may be the same
 * @param name who decides, if that was said
 */
public record ActorView(
        PartyRow party,
        String kind,
        List<Alias> aliases,
        List<Other> readAs,
        List<Office> offices,
        List<Term> terms,
        List<Counterpart> counterparts,
        List<Edit> edits,
        List<Other> similar,
        String name)
        implements View {

    /**
     * One way in which it is written.
     *
     * @param words as in the text
     * @param times how often reports name it so
     * @param value what a form sends where it is ticked; line ends in words would not come back as they are
     */
    public record Alias(String words, long times, String value) {}

    /**
     * Another actor.
     *
     * @param id by which filters know it
     * @param label what it is called
     * @param country that tells it; may be empty
     * @param page where more of it is
     */
    public record Other(String id, String label, String country, String page) {}

    /**
     * An office that reports give it.
     *
     * @param first the first day of which one does; empty where none is dated
     * @param last the last day
     */
    public record Office(String office, String country, String first, String last, long reports) {}

    /**
     * A term of office in a roster.
     *
     * @param until the last day; empty for a term that has not ended
     * @param source the file and its line
     */
    public record Term(String person, String office, String country, String from, String until, String source) {}

    /**
     * Somebody with whom it has to do.
     *
     * @param to reports in which the actor does something to it, which are at {@code toHref}
     * @param from reports in which it does something to the actor, which are at {@code fromHref}
     * @param together reports in which they do something together
     */
    public record Counterpart(Other other, long to, String toHref, long from, String fromHref, long together) {}

    /**
     * A decision about it.
     *
     * @param id its id
     * @param told who decided what and when
     */
    public record Edit(String id, String told) {}

    public ActorView {
        Objects.requireNonNull(party, "party");
        aliases = List.copyOf(aliases);
        readAs = List.copyOf(readAs);
        offices = List.copyOf(offices);
        terms = List.copyOf(terms);
        counterparts = List.copyOf(counterparts);
        edits = List.copyOf(edits);
        similar = List.copyOf(similar);
    }

    /** Where one of its tables is as CSV. */
    public String csv(ActorTable table) {
        return table.at(party.id());
    }

    @Override
    public String template() {
        return "actor";
    }

    @Override
    public String title() {
        return party.label();
    }
}
