package org.readout.coding.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Sector;

/** Reads states and territories into one index of names, adjectives, peoples, capitals and seats. */
final class CountryTable {

    private final NameIndex.Builder<NamedCountry> names = new NameIndex.Builder<>();

    private CountryTable() {}

    static NameIndex<NamedCountry> read(List<TableRow> states, List<TableRow> territories) {
        CountryTable table = new CountryTable();
        states.forEach(row -> table.add(state(row), row));
        territories.forEach(row -> table.add(territory(row), row));
        return table.names.build();
    }

    /** The states by their codes. */
    static Map<String, Country> byCode(List<TableRow> states) {
        return states.stream().map(CountryTable::state).collect(Collectors.toMap(Country::code, Function.identity()));
    }

    private static Country state(TableRow row) {
        return new Country(
                row.party(0),
                row.required(1, "the name"),
                List.of(Sector.GOV),
                row.items(2),
                row.items(3),
                row.items(4),
                row.items(5),
                row.items(6),
                row.source());
    }

    private static Country territory(TableRow row) {
        return new Country(
                row.party(1),
                row.required(0, "the name"),
                row.sectors(2),
                row.items(3),
                row.items(4),
                row.items(5),
                row.items(6),
                List.of(),
                row.source());
    }

    private void add(Country country, TableRow row) {
        Set<String> seen = new HashSet<>();
        addAll(List.of(country.name()), country, CountryForm.NAME, seen, row);
        addAll(country.otherNames(), country, CountryForm.NAME, seen, row);
        addAll(country.peoples(), country, CountryForm.PEOPLE, seen, row);
        addAll(country.adjectives(), country, CountryForm.ADJECTIVE, seen, row);
        addAll(country.capitals(), country, CountryForm.CAPITAL, seen, row);
        addAll(country.seats(), country, CountryForm.SEAT, seen, row);
    }

    private void addAll(List<String> forms, Country country, CountryForm form, Set<String> seen, TableRow row) {
        for (String name : forms) {
            if (seen.add(NameKey.folded(NameKey.plain(name)))) {
                names.add(name, new NamedCountry(country, form), row);
            }
        }
    }
}
