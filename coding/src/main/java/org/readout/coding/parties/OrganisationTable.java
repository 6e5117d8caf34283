package org.readout.coding.parties;

import java.util.List;

/** Reads organisations into an index of their names and aliases. */
final class OrganisationTable {

    private OrganisationTable() {}

    static NameIndex<Organisation> read(List<TableRow> rows) {
        NameIndex.Builder<Organisation> names = new NameIndex.Builder<>();
        for (TableRow row : rows) {
            Organisation organisation = new Organisation(
                    row.required(0, "the name"),
                    row.items(4),
                    row.constant(PartyKind.class, row.required(1, "the kind")),
                    row.party(2),
                    row.sectors(3),
                    row.source());
            names.add(organisation.name(), organisation, row);
            organisation.aliases().forEach(name -> names.add(name, organisation, row));
        }
        return names.build();
    }
}
