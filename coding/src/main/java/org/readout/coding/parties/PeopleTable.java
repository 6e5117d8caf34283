package org.readout.coding.parties;

import java.util.List;

/** Reads peoples and communities into an index of their names and adjectives. */
final class PeopleTable {

    private PeopleTable() {}

    static NameIndex<People> read(List<TableRow> rows) {
        NameIndex.Builder<People> names = new NameIndex.Builder<>();
        for (TableRow row : rows) {
            People people =
                    new People(row.required(0, "the name"), row.items(1), row.party(2), row.sectors(3), row.source());
            names.add(people.name(), people, row);
            people.singulars().forEach(name -> names.add(name, people, row));
        }
        return names.build();
    }
}
