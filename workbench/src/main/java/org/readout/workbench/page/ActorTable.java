package org.readout.workbench.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** A table of an actor's page. */
public enum ActorTable {
    ALIASES(
            "written times",
            view -> view.aliases().stream().map(alias -> List.of(alias.words(), String.valueOf(alias.times())))),
    OFFICES("person office country from until reports source", ActorTable::offices),
    COUNTERPARTS(
            "id name country to from together",
            view -> view.counterparts().stream().map(ActorTable::counterpart));

    /** The word of addresses that says which one. */
    private static final String WORD = "of";

    private final String columns;

    // A function of a record has no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<ActorView, Stream<List<String>>> rows;

    ActorTable(String columns, Function<ActorView, Stream<List<String>>> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The one that a query asks for; the first one where it asks for none. */
    static ActorTable asked(Query query) {
        String asked = query.text(WORD).orElse(ALIASES.code());
        return Arrays.stream(values())
                .filter(table -> table.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> WrongRequest.notUnderstood(WORD + "=" + asked + ": expected one of "
                        + Arrays.stream(values()).map(ActorTable::code).collect(Collectors.joining(", "))));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String at(String actor) {
        return Query.of("id", actor).with(WORD, code()).at(ActorPage.PATH + ".csv");
    }

    List<String> columns() {
        return List.of(columns.split(" "));
    }

    Stream<List<String>> rows(ActorView view) {
        return rows.apply(view);
    }

    /** Those of reports, then those of rosters. */
    private static Stream<List<String>> offices(ActorView view) {
        return Stream.concat(
                view.offices().stream()
                        .map(office -> List.of(
                                view.party().label(),
                                office.office(),
                                office.country(),
                                office.first(),
                                office.last(),
                                String.valueOf(office.reports()),
                                "reports")),
                view.terms().stream()
                        .map(term -> List.of(
                                term.person(),
                                term.office(),
                                term.country(),
                                term.from(),
                                term.until(),
                                "",
                                term.source())));
    }

    private static List<String> counterpart(ActorView.Counterpart row) {
        return List.of(
                row.other().id(),
                row.other().label(),
                row.other().country(),
                String.valueOf(row.to()),
                String.valueOf(row.from()),
                String.valueOf(row.together()));
    }
}
