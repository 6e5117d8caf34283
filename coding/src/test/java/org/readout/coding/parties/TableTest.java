package org.readout.coding.parties;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void unknownSectorIsToldWithFileAndLine() throws IOException {
        List<TableRow> rows = rows("# a comment\nriot police | armed | POL\n");
        assertThatThrownBy(() -> RoleTable.read(rows, List.of()))
                .isInstanceOf(PartyTableException.class)
                .hasMessage("test.txt:2: unknown sector POL");
    }

    @Test
    void duplicateRoleIsToldWithFileAndLine() throws IOException {
        List<TableRow> rows = rows("defence minister | official | GOV\ndefense minister | official | MIL\n");
        assertThatThrownBy(() -> RoleTable.read(rows, List.of())).hasMessageStartingWith("test.txt:2: duplicate role");
    }

    @Test
    void unknownCountryIsToldWithFileAndLine() throws IOException {
        List<TableRow> rows = rows("Syria Front | armed | SYX | REB |\n");
        assertThatThrownBy(() -> OrganisationTable.read(rows)).hasMessage("test.txt:1: unknown country SYX");
    }

    @Test
    void nameOfTwoBodiesIsToldWithFileAndLine() throws IOException {
        List<TableRow> rows =
                rows("Awami League | org | BGD | PTY |\nPeople's League | org | PAK | PTY | awami league\n");
        assertThatThrownBy(() -> OrganisationTable.read(rows)).hasMessageStartingWith("test.txt:2: ");
    }

    @Test
    void termThatEndsBeforeItBeginsIsToldWithFileAndLine() throws IOException {
        List<TableRow> rows = rows("president | KEN | Jane Otieno | | 2012-05 | 2011\n");
        assertThatThrownBy(() -> PersonTable.read(rows)).hasMessage("test.txt:1: the term ends before it begins");
    }

    private static List<TableRow> rows(String text) throws IOException {
        return Table.read("test.txt", new StringReader(text));
    }
}
