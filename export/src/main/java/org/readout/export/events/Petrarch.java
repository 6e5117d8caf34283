package org.readout.export.events;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Party;
import org.readout.model.Actor;
import org.readout.model.Context;

/**
 * The layout of PETRARCH2's event file: tab-separated without a header, a line for each pair of parties.
 *
 * <p>Columns as {@code write_events} in {@code PETRwriter.py} of openeventdata/petrarch2 writes them with a URL and with
 * the actors' words ({@code write_actor_text}): date, source, target, code, issues, ids, URL, news source, and the words of
 * source and target. An unknown party is three hyphens.
 */
public final class Petrarch {

    static final List<String> COLUMNS = List.of(
            "date", "source", "target", "code", "issues", "ids", "url", "story_source", "source_text", "target_text");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String UNKNOWN = "---";

    private Petrarch() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "petrarch2",
                List.of(".petrarch.txt", ".evts.txt"),
                "text/tab-separated-values",
                "event layout that PETRARCH2 writes, one line for each pair of parties, no header",
                "Holds only acts of the 16 types that occurred, that nobody has rejected and that have a day. Loses your own codes, modes, status,"
                        + " attribution, quantities, places, the sentence and the precision of the day; several names of one party become codes and one name.",
                out -> new DyadLines(out, List.of(), dyad -> true, Petrarch::cells));
    }

    private static List<String> cells(Dyad dyad) {
        return List.of(
                dyad.day().format(DAY),
                code(dyad.source()),
                code(dyad.target()),
                dyad.cameo(),
                issues(dyad),
                dyad.row().report().id(),
                dyad.row().document().source(),
                dyad.row().report().document(),
                words(dyad.source()),
                words(dyad.target()));
    }

    /** A party as one word; PETRARCH's states are those of ISO. */
    static String code(Optional<Actor> party) {
        return party.map(actor -> Cameo.party(actor, state(actor)))
                .filter(code -> !code.isEmpty())
                .orElse(UNKNOWN);
    }

    private static Optional<String> state(Actor actor) {
        return Optional.of(actor.country()).filter(code -> Countries.name(code).isPresent());
    }

    private static String words(Optional<Actor> party) {
        return party.map(actor -> Party.words(actor.mention().quote())).orElse(UNKNOWN);
    }

    /** Topics with how often they were found, "NAME,1;NAME,1". */
    static String issues(Dyad dyad) {
        return dyad.row().report().contexts().stream()
                .map(Context::name)
                .map(name -> name + ",1")
                .collect(Collectors.joining(";"));
    }
}
