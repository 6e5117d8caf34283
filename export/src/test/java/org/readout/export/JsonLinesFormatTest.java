package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Document;
import org.readout.model.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonLinesFormatTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int[] CODE_POINTS = Readings.TEXT.codePoints().toArray();

    private static List<JsonNode> lines(String output) {
        return output.lines().map(MAPPER::readTree).toList();
    }

    private static String slice(JsonNode excerpt) {
        int start = excerpt.get("start").asInt();
        return new String(CODE_POINTS, start, excerpt.get("end").asInt() - start);
    }

    @Test
    void everyLineFollowsTheSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LinesSchema.text(), InputFormat.JSON);
        JsonLinesFormat format = new JsonLinesFormat(EnumSet.allOf(LineKind.class));
        String output = format.render(Readings.complete())
                + format.render(new Reading(Document.undated("x", "Hm."), List.of(), List.of(), List.of(), List.of()))
                + format.renderSkipped("a.txt", "empty", "is empty");
        assertThat(output.lines())
                .hasSize(10)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void everyLineOfAWholeArchiveFollowsTheSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LinesSchema.text(), InputFormat.JSON);
        assertThat(Whole.lines().lines())
                .hasSize(16)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void theSchemaRefusesALineWithAWrongType() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(LinesSchema.text(), InputFormat.JSON);
        String line = JsonLinesFormat.reports().render(Readings.complete()).replace("\"ASSAULT\"", "\"FIGHT\"");
        assertThat(schema.validate(line.lines().findFirst().orElseThrow(), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void offsetsSliceTheTextInCodePoints() {
        JsonNode report =
                lines(JsonLinesFormat.reports().render(Readings.complete())).get(0);
        for (String field : new String[] {"trigger", "evidence", "where"}) {
            assertThat(slice(report.get(field)))
                    .isEqualTo(report.get(field).get("text").asString());
        }
        assertThat(slice(report.get("actors").get(0))).isEqualTo("Rebels");
        assertThat(report.get("actors").get(0).get("start").asInt()).isEqualTo(2);
    }

    @Test
    void keysComeInAFixedOrder() {
        JsonNode report =
                lines(JsonLinesFormat.reports().render(Readings.complete())).get(0);
        assertThat(report.propertyNames())
                .containsExactly(
                        "kind",
                        "id",
                        "document",
                        "published",
                        "type",
                        "modes",
                        "status",
                        "background",
                        "actors",
                        "recipients",
                        "trigger",
                        "evidence",
                        "when",
                        "where",
                        "attribution",
                        "quantities",
                        "counts",
                        "contexts",
                        "cameo",
                        "reasons");
    }

    @Test
    void tollsAndMoneyStandByKind() {
        List<JsonNode> reports = lines(JsonLinesFormat.reports().render(Readings.complete()));
        assertThat(reports.get(0).get("quantities").toString()).isEqualTo("{\"dead\":12}");
        assertThat(reports.get(1).get("quantities").toString())
                .isEqualTo("{\"money\":{\"amount\":1500000,\"currency\":\"USD\"}}");
    }

    @Test
    void aHedgeHasNoSpeakerAndAnUndatedActNoDays() {
        List<JsonNode> reports = lines(JsonLinesFormat.reports().render(Readings.complete()));
        assertThat(reports.get(0).get("attribution").get(1).get("speaker").isNull())
                .isTrue();
        assertThat(reports.get(1).get("when").get("from").isNull()).isTrue();
        assertThat(reports.get(1).get("where").isNull()).isTrue();
    }

    @Test
    void onlyWhatIsAskedForIsWritten() {
        assertThat(lines(JsonLinesFormat.reports().render(Readings.complete())))
                .map(line -> line.get("kind").asString())
                .containsExactly("report", "report");
        assertThat(lines(new JsonLinesFormat(EnumSet.of(LineKind.QUOTES)).render(Readings.complete())))
                .map(line -> line.get("kind").asString())
                .containsExactly("report", "report", "quote");
        assertThat(lines(new JsonLinesFormat(EnumSet.of(LineKind.STATEMENTS)).render(Readings.complete())))
                .map(line -> line.get("kind").asString())
                .containsExactly("report", "report", "statement");
        assertThat(lines(new JsonLinesFormat(EnumSet.of(LineKind.TIMES, LineKind.PLACES)).render(Readings.complete())))
                .map(line -> line.get("kind").asString())
                .containsExactly("report", "report", "time", "place");
        assertThat(JsonLinesFormat.reports().renderSkipped("a", "empty", "is empty"))
                .isEmpty();
    }

    @Test
    void anUnknownPublicationDateIsNull() {
        String line = new JsonLinesFormat(EnumSet.of(LineKind.DOCUMENTS))
                .render(new Reading(Document.undated("x", "Hm."), List.of(), List.of(), List.of(), List.of()));
        assertThat(Optional.of(lines(line).get(0).get("published").isNull())).contains(true);
    }
}
