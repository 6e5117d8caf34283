package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;

final class CsvFormatTest {

    private final CsvFormat format = new CsvFormat();

    private List<NamedCsvRecord> rows(Reading reading) {
        return CsvReader.builder().ofNamedCsvRecord(format.header() + format.render(reading)).stream()
                .toList();
    }

    @Test
    void aRowHasTheStableIdFirstAndAsManyCellsAsTheHeader() {
        List<NamedCsvRecord> rows = rows(Readings.complete());
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(CsvColumn.values().length));
        assertThat(rows.get(0).getHeader().get(0)).isEqualTo("id");
        assertThat(rows.get(0).getField(0)).isEqualTo("r1");
    }

    @Test
    void aPermalinkIsThePathOfTheReportsPageAndNamesNoHost() {
        String document = Readings.complete().document().id();
        assertThat(rows(Readings.complete()).get(0).getField("permalink"))
                .isEqualTo("/report?id=r1&document=" + URLEncoder.encode(document, StandardCharsets.UTF_8));
    }

    @Test
    void severalValuesShareACell() {
        NamedCsvRecord row = rows(Readings.complete()).get(0);
        assertThat(row.getField("recipient_sectors")).isEqualTo("CVL+AGR");
        assertThat(row.getField("contexts")).isEqualTo("military; human_rights");
        assertThat(row.getField("stances")).isEqualTo("claims; hedged");
        assertThat(row.getField("quantities")).isEqualTo("dead 12");
        assertThat(row.getField("start")).isEqualTo("2");
    }

    @Test
    void aPlaceOnTheMapHasNumbersThatASpreadsheetCanUse() {
        NamedCsvRecord row = rows(Readings.complete()).get(0);
        assertThat(row.getField("where_place")).isEqualTo("Gao");
        assertThat(row.getField("where_precision")).isEqualTo("city");
        assertThat(row.getField("latitude")).isEqualTo("16.272");
        assertThat(row.getField("longitude")).isEqualTo("-0.045");
        assertThat(row.getField("geonames")).isEqualTo("2457163");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+cmd", "@SUM(A1)", "\tx", "\rx"})
    void aCellThatLooksLikeAFormulaIsDisarmed(String mention) {
        String text = mention + " struck \"us\",\nhe said.";
        Excerpt all = Excerpt.of(text, new Span(0, text.length()));
        Actor actor = new Actor(Excerpt.of(text, new Span(0, mention.length())), "", "", List.of(), Optional.empty());
        Report report = new Report(
                "r",
                "d",
                EventType.ASSAULT,
                List.of(),
                Status.OCCURRED,
                false,
                List.of(actor),
                List.of(),
                all,
                all,
                When.undated(Optional.empty()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                "19",
                List.of());
        Document document = Document.of("d", LocalDate.of(2016, 6, 4), text);
        NamedCsvRecord row = rows(new Reading(document, List.of(report), List.of(), List.of(), List.of()))
                .get(0);
        assertThat(row.getField("actors")).isEqualTo("'" + mention);
        assertThat(row.getField("sentence")).isEqualTo("'" + text);
    }
}
