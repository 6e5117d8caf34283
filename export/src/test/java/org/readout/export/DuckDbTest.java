package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.export.rows.Codes;
import org.readout.export.rows.FormulaGuard;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.Location;
import org.readout.model.Reading;
import org.readout.model.Where;

/** CSV and Parquet as another program reads them, row by row against the reports that went in. */
final class DuckDbTest {

    private static final List<Reading> READINGS = new RandomReadings(11).some(200);
    private static final List<ReportRow> ROWS =
            READINGS.stream().flatMap(reading -> ReportRow.of(reading).stream()).toList();

    @TempDir
    Path folder;

    private List<List<@Nullable Object>> query(String sql) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(plain(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Lists and structs as lists of their values, dates and numbers as they print. */
    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            return plain(Arrays.asList((Object[]) array.getArray()));
        }
        if (value instanceof Struct struct) {
            return plain(Arrays.asList(struct.getAttributes()));
        }
        if (value instanceof Map<?, ?> map) {
            return plain(new ArrayList<>(map.values()));
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            for (Object item : list) {
                plain.add(plain(item));
            }
            return plain;
        }
        return value == null || value instanceof Boolean ? value : value.toString();
    }

    private Path file(String format) throws IOException {
        Path file = folder.resolve("reports." + format);
        Files.write(
                file,
                Exported.as(ExportFormats.named(format).orElseThrow(), READINGS).bytes());
        return file;
    }

    @Test
    void csvHoldsEveryCellOfEveryRow() throws IOException, SQLException {
        List<List<@Nullable Object>> read = query("SELECT * FROM read_csv('" + file("csv")
                + "', header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', nullstr = 'never',"
                + " auto_detect = false, new_line = '\\n', columns = {"
                + CsvColumn.headers().stream()
                        .map(name -> "'" + name + "': 'VARCHAR'")
                        .collect(Collectors.joining(", "))
                + "})");
        List<List<String>> cells = read.stream()
                .map(row -> row.stream()
                        .map(cell -> FormulaGuard.unguarded(String.valueOf(Objects.requireNonNullElse(cell, ""))))
                        .toList())
                .toList();
        assertThat(ROWS).hasSizeGreaterThan(200);
        assertThat(cells).isEqualTo(ROWS.stream().map(CsvColumn.Cells::of).toList());
    }

    @Test
    void parquetHoldsEveryRowAndItsNestedParties() throws IOException, SQLException {
        List<List<@Nullable Object>> read = query(
                "SELECT id, document, source, title, published, type, modes, status, background, when_from, when_to,"
                        + " place.name, place.location.name, place.location.geonames, place.location.is_container, contexts, cameo, evidence.text, evidence.\"start\","
                        + " list_transform(actors, lambda x: x.text), list_transform(actors, lambda x: x.country),"
                        + " list_transform(actors, lambda x: x.sectors), list_transform(attribution, lambda x: x.stance),"
                        + " list_transform(quantities, lambda x: x.amount), review FROM read_parquet('"
                        + file("parquet") + "')");
        List<List<@Nullable Object>> expected = new ArrayList<>();
        for (ReportRow row : ROWS) {
            expected.add(expected(row));
        }
        assertThat(read).isEqualTo(expected);
    }

    private static List<@Nullable Object> expected(ReportRow row) {
        var report = row.report();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(report.id());
        cells.add(report.document());
        cells.add(row.document().source());
        cells.add(row.document().title().orElse(null));
        cells.add(row.document().published().map(Object::toString).orElse(null));
        cells.add(report.type().name());
        cells.add(report.modes().stream().map(mode -> (Object) mode.code()).toList());
        cells.add(Codes.of(report.status()));
        cells.add(report.background());
        cells.add(report.when().from().map(Object::toString).orElse(null));
        cells.add(report.when().to().map(Object::toString).orElse(null));
        cells.add(report.where()
                .map(where -> where.name())
                .filter(name -> !name.isEmpty())
                .orElse(null));
        Optional<Location> location = report.where().flatMap(Where::location);
        cells.add(location.map(Location::name).orElse(null));
        cells.add(location.filter(place -> place.geonamesId().isPresent())
                .map(place -> String.valueOf(place.geonamesId().getAsLong()))
                .orElse(null));
        cells.add(location.map(Location::isContainer).orElse(null));
        cells.add(report.contexts().stream()
                .map(context -> (Object) context.code())
                .toList());
        cells.add(report.cameo().isEmpty() ? null : report.cameo());
        cells.add(report.evidence().quote());
        cells.add(String.valueOf(row.codePoints().at(report.evidence().span().start())));
        cells.add(report.actors().stream()
                .map(actor -> (Object) actor.mention().quote())
                .toList());
        cells.add(report.actors().stream().map(DuckDbTest::country).collect(Collectors.toList()));
        cells.add(report.actors().stream()
                .map(actor -> (Object) actor.sectors().stream().map(Enum::name).toList())
                .toList());
        cells.add(report.attribution().stream()
                .map(link -> (Object) Codes.of(link.stance()))
                .toList());
        cells.add(report.quantities().stream()
                .map(quantity -> (Object) String.valueOf(quantity.amount()))
                .toList());
        cells.add(null);
        return cells;
    }

    private static @Nullable Object country(Actor actor) {
        return actor.country().isEmpty() ? null : actor.country();
    }
}
