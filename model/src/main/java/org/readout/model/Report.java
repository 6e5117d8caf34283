package org.readout.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record of what one passage says happened, is planned, denied or threatened (codebook, section 1).
 *
 * @param id a hash of document hash, evidence, type, trigger and roles: the same input gives the same id
 * @param document id of the document it was read in
 * @param type the kind of act; {@link EventType#OWN} where none of the 16 fits and only an own code says what it is
 * @param modes refinements that {@code type} allows
 * @param status whether the act is real
 * @param background whether the passage recalls it as history
 * @param actors who did it; may be empty
 * @param recipients to whom; may be empty; actors and recipients are never both empty
 * @param trigger the words that carry the act
 * @param evidence the sentence or sentences that say it
 * @param when its day or days
 * @param where its place, if the text gives one
 * @param attribution on whose word, outermost first; empty where the writer asserts it
 * @param quantities numbers that the passage gives
 * @param contexts what it is about
 * @param cameo CAMEO code, two to four digits
 * @param reasons why each field is as it is
 * @param codes codes of the user's own; a report of type {@link EventType#OWN} has at least one
 */
public record Report(
        String id,
        String document,
        EventType type,
        List<Mode> modes,
        Status status,
        boolean background,
        List<Actor> actors,
        List<Actor> recipients,
        Excerpt trigger,
        Excerpt evidence,
        When when,
        Optional<Where> where,
        List<Attribution> attribution,
        List<Quantity> quantities,
        List<Context> contexts,
        String cameo,
        List<Reason> reasons,
        List<OwnCode> codes) {

    public Report {
        Objects.requireNonNull(trigger, "trigger");
        modes = List.copyOf(modes);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        attribution = List.copyOf(attribution);
        quantities = List.copyOf(quantities);
        contexts = List.copyOf(contexts);
        reasons = List.copyOf(reasons);
        codes = List.copyOf(codes);
        if (!type.modes().containsAll(modes)) {
            throw new IllegalArgumentException(type + " has no modes " + modes);
        }
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("an act with no actor and no recipient is not coded");
        }
        if (type == EventType.OWN && codes.isEmpty()) {
            throw new IllegalArgumentException("a report of none of the 16 types needs a code of the user's own");
        }
    }

    /** A report without codes of the user's own. */
    public Report(
            String id,
            String document,
            EventType type,
            List<Mode> modes,
            Status status,
            boolean background,
            List<Actor> actors,
            List<Actor> recipients,
            Excerpt trigger,
            Excerpt evidence,
            When when,
            Optional<Where> where,
            List<Attribution> attribution,
            List<Quantity> quantities,
            List<Context> contexts,
            String cameo,
            List<Reason> reasons) {
        this(
                id,
                document,
                type,
                modes,
                status,
                background,
                actors,
                recipients,
                trigger,
                evidence,
                when,
                where,
                attribution,
                quantities,
                contexts,
                cameo,
                reasons,
                List.of());
    }

    /** The same report with other parties, as somebody who corrects it has them. */
    public Report withParties(List<Actor> acting, List<Actor> receiving) {
        return new Report(
                id,
                document,
                type,
                modes,
                status,
                background,
                acting,
                receiving,
                trigger,
                evidence,
                when,
                where,
                attribution,
                quantities,
                contexts,
                cameo,
                reasons,
                codes);
    }

    /** What the act is called, without modes: its type, unless only own codes tell it, and its own codes. */
    public List<String> kinds() {
        Stream<String> plover = type.isPlover() ? Stream.of(type.name()) : Stream.empty();
        return Stream.concat(plover, codes.stream().map(OwnCode::name)).toList();
    }

    /** What the act is called, with modes: {@code COERCE/restrict ACCESS/close}. */
    public String label() {
        String plover = modes.isEmpty()
                ? type.name()
                : type.name() + "/" + modes.stream().map(Mode::code).collect(Collectors.joining("+"));
        Stream<String> first = type.isPlover() ? Stream.of(plover) : Stream.empty();
        return Stream.concat(first, codes.stream().map(OwnCode::label)).collect(Collectors.joining(" "));
    }
}
