package org.readout.coding.parties;

import java.util.List;
import java.util.Map;

/**
 * The tables of parties.
 *
 * @param countries states and territories by name, adjective, people, capital and seat
 * @param states states by code
 * @param peoples peoples and communities
 * @param organisations bodies known by name
 * @param roles role nouns and phrases
 * @param modifiers words that change a role's sectors
 * @param persons terms of office
 */
record Knowledge(
        NameIndex<NamedCountry> countries,
        Map<String, Country> states,
        NameIndex<People> peoples,
        NameIndex<Organisation> organisations,
        RoleTable roles,
        ModifierTable modifiers,
        PersonTable persons) {

    Knowledge {
        states = Map.copyOf(states);
    }

    /** Reads the tables that come with the program, and before them a user's names and terms of office. */
    static Knowledge with(List<TableRow> names, List<TableRow> terms) {
        List<TableRow> states = Table.standard("countries.txt");
        return new Knowledge(
                CountryTable.read(states, Table.standard("territories.txt")),
                CountryTable.byCode(states),
                PeopleTable.read(Table.standard("peoples.txt")),
                OrganisationTable.read(names).over(OrganisationTable.read(Table.standard("organisations.txt"))),
                RoleTable.read(Table.standard("roles.txt"), Table.standard("humans.txt")),
                ModifierTable.read(Table.standard("modifiers.txt")),
                PersonTable.read(terms, Table.standard("persons.txt")));
    }
}
