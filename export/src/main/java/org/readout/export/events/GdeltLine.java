package org.readout.export.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.export.events.Cameo.Group;
import org.readout.export.rows.Countries;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;

/** The cells of one line of GDELT's event table. */
final class GdeltLine {

    private static final int TYPES = 3;

    private GdeltLine() {}

    static List<String> of(Dyad dyad) {
        List<String> cells = new ArrayList<>();
        cells.add(dyad.numericId());
        addDay(cells, dyad.day());
        addParty(cells, dyad.row(), dyad.source());
        addParty(cells, dyad.row(), dyad.target());
        addAct(cells, dyad);
        addNoPlace(cells);
        addNoPlace(cells);
        cells.addAll(GdeltPlace.of(dyad.row().place()));
        LocalDate added = dyad.row().document().published().orElse(dyad.day());
        cells.add(added.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
        cells.add(dyad.row().document().source());
        return cells;
    }

    /** The codebook's fraction of the year: month times 30 plus day, of 365. */
    private static void addDay(List<String> cells, LocalDate day) {
        String compact = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        double fraction = (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        cells.add(compact);
        cells.add(compact.substring(0, 6));
        cells.add(compact.substring(0, 4));
        cells.add(String.format(Locale.ROOT, "%.4f", day.getYear() + Math.min(fraction, 0.9999)));
    }

    private static void addParty(List<String> cells, ReportRow row, Optional<Actor> party) {
        Optional<String> state = party.flatMap(actor -> Countries.cameo(actor.country()));
        cells.add(
                party.map(actor -> Cameo.party(actor, state).replace("---", "")).orElse(""));
        cells.add(party.map(actor -> row.party(actor).label().toUpperCase(Locale.ROOT))
                .orElse(""));
        cells.add(state.or(() -> group(party, Group.COUNTRY)).orElse(""));
        cells.add(group(party, Group.KNOWN_GROUP).orElse(""));
        addNothing(cells, 3);
        List<String> types = types(party);
        types.stream().limit(TYPES).forEach(cells::add);
        addNothing(cells, TYPES - Math.min(TYPES, types.size()));
    }

    private static Optional<String> group(Optional<Actor> party, Group column) {
        return party.flatMap(actor -> Cameo.group(actor, column));
    }

    /** What kind of group a party is, and its roles. */
    private static List<String> types(Optional<Actor> party) {
        Stream<String> roles = party.stream()
                .flatMap(actor -> actor.sectors().stream())
                .flatMap(sector -> Cameo.role(sector).stream());
        return Stream.concat(group(party, Group.TYPE).stream(), roles)
                .distinct()
                .toList();
    }

    private static void addAct(List<String> cells, Dyad dyad) {
        String code = dyad.cameo();
        cells.add(isInLead(dyad.row()) ? "1" : "0");
        cells.add(code);
        cells.add(Cameo.base(code));
        cells.add(Cameo.root(code));
        cells.add(Cameo.quadClass(code));
        cells.add(Cameo.goldstein(code));
        cells.addAll(List.of("1", "1", "1", ""));
    }

    /** Whether the evidence begins in the first paragraph. */
    private static boolean isInLead(ReportRow row) {
        String text = row.document().text();
        int start = row.report().evidence().span().start();
        return !text.substring(0, start).stripLeading().contains("\n");
    }

    private static void addNoPlace(List<String> cells) {
        addNothing(cells, GdeltPlace.COLUMNS);
    }

    private static void addNothing(List<String> cells, int columns) {
        cells.addAll(Collections.nCopies(columns, ""));
    }
}
