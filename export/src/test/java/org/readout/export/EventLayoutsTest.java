package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.ReviewState;
import org.readout.model.Context;
import org.readout.model.EventType;
import org.readout.model.Location;
import org.readout.model.PlacePrecision;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;
import tools.jackson.databind.JsonNode;

/** Event layouts against the column lists that their makers publish. */
final class EventLayoutsTest {

    private static List<List<String>> published(String format) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EventLayoutsTest.class.getResourceAsStream("columns/" + format + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|")))
                    .toList();
        }
    }

    /** The lines by their published columns. */
    private static List<Map<String, String>> rows(String format, Act... acts) throws IOException {
        List<String> columns = published(format).get(0);
        List<List<String>> lines = new ArrayList<>(Exported.as(format, acts).tabs());
        if (format.equals("icews") || format.equals("polecat")) {
            assertThat(lines.remove(0)).isEqualTo(columns);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines) {
            assertThat(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                row.put(columns.get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Act clash() {
        return Act.of("Soldiers, rebels and militiamen clashed near Gao.", EventType.ASSAULT, "clashed", "190")
                .by("Soldiers", "MLI", Sector.MIL)
                .by("rebels", "MLI", Sector.REB)
                .by("militiamen", "MLI", Sector.PRM)
                .at("Gao", "MLI");
    }

    private static Act reopening() {
        return Act.of("Turkey reopened the Habur gate on Friday.", EventType.OWN, "reopened", "")
                .coded("ACCESS", "open")
                .by("Turkey", "TUR", Sector.GOV)
                .to("the Habur gate", "")
                .on(LocalDate.of(2016, 6, 3), LocalDate.of(2016, 6, 3), Precision.DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plover", "polecat", "icews", "petrarch2", "phoenix", "gdelt"})
    void whatOnlyAnOwnCodeTellsHasNoPlaceInAForeignLayout(String format) {
        Exported exported = Exported.as(format, reopening(), Act.arrest());
        assertThat(exported.text()).doesNotContain("Habur", "OWN");
        assertThat(exported.tally().records()).isPositive();
        assertThat(exported.tally().leftOut()).isEqualTo(1);
    }

    @Test
    void gdeltHasSixtyOneColumns() throws IOException {
        assertThat(published("gdelt").get(0)).hasSize(61);
        Map<String, String> row = rows("gdelt", Act.arrest()).get(0);
        assertThat(row)
                .containsEntry("SQLDATE", "20160603")
                .containsEntry("MonthYear", "201606")
                .containsEntry("Year", "2016")
                .containsEntry("FractionDate", "2016.5014")
                .containsEntry("Actor1Code", "NGACOP")
                .containsEntry("Actor1Name", "POLICE")
                .containsEntry("Actor1CountryCode", "NGA")
                .containsEntry("Actor1Type1Code", "COP")
                .containsEntry("Actor2Code", "NGACVLOPP")
                .containsEntry("Actor2Type2Code", "OPP")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("EventCode", "173")
                .containsEntry("EventRootCode", "17")
                .containsEntry("QuadClass", "4")
                .containsEntry("GoldsteinScale", "-5.0")
                .containsEntry("ActionGeo_FullName", "Lagos")
                .containsEntry("ActionGeo_CountryCode", "NI")
                .containsEntry("DATEADDED", "20160606000000")
                .containsEntry("SOURCEURL", "news/lagos.txt");
        assertThat(Long.parseLong(row.get("GLOBALEVENTID"))).isBetween(0L, 1L << 48);
    }

    private static Location located(String name, PlacePrecision precision, String country, String region) {
        return new Location(name, precision, 6.45, -3.4, country, region, OptionalLong.of(2332459), false);
    }

    private static Act arrestIn(String name, PlacePrecision precision, String country, String region) {
        return Act.of("Police in " + name + " arrested ten protesters.", EventType.COERCE, "arrested", "173")
                .by("Police", "", Sector.COP)
                .to("ten protesters", "", Sector.CVL)
                .at(name, located(name, precision, country, region));
    }

    @ParameterizedTest
    @CsvSource({
        "Nigeria,COUNTRY,NGA,'',1,Nigeria,NI,NI",
        "Oregon,REGION,USA,Oregon,2,'Oregon, United States',US,''",
        "Salem,CITY,USA,Oregon,3,'Salem, Oregon, United States',US,''",
        "Lagos,CITY,NGA,Lagos State,4,'Lagos, Lagos State, Nigeria',NI,''",
        "Ikeja,DISTRICT,NGA,Lagos State,4,'Ikeja, Lagos State, Nigeria',NI,''",
        "Lagos State,REGION,NGA,Lagos State,5,'Lagos State, Nigeria',NI,''",
        "Crimea,REGION,UKR,'',4,'Crimea, Ukraine',UP,''"
    })
    void gdeltHasFiveTypesOfPlaces(
            String name,
            PlacePrecision precision,
            String country,
            String region,
            String type,
            String fullName,
            String fips,
            String division)
            throws IOException {
        assertThat(rows("gdelt", arrestIn(name, precision, country, region)).get(0))
                .containsEntry("ActionGeo_Type", type)
                .containsEntry("ActionGeo_FullName", fullName)
                .containsEntry("ActionGeo_CountryCode", fips)
                .containsEntry("ActionGeo_ADM1Code", division)
                .containsEntry("ActionGeo_Lat", "6.45")
                .containsEntry("ActionGeo_Long", "-3.4")
                .containsEntry("ActionGeo_FeatureID", "")
                .containsEntry("Actor1Geo_Type", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "icews", "phoenix", "polecat", "plover"})
    void noActIsPutIntoTheMiddleOfASea(String format) {
        Act act = arrestIn("the Black Sea", PlacePrecision.AREA, "", "");
        assertThat(Exported.as(format, act).text()).contains("lagos.txt").doesNotContain("6.45");
    }

    @Test
    void icewsTellsCityDistrictAndProvince() throws IOException {
        assertThat(rows("icews", arrestIn("Lagos", PlacePrecision.CITY, "NGA", "Lagos State"))
                        .get(0))
                .containsEntry("City", "Lagos")
                .containsEntry("District", "")
                .containsEntry("Province", "Lagos State")
                .containsEntry("Country", "Nigeria")
                .containsEntry("Latitude", "6.45")
                .containsEntry("Longitude", "-3.4");
        assertThat(rows("icews", arrestIn("Ikeja", PlacePrecision.DISTRICT, "NGA", "Lagos State"))
                        .get(0))
                .containsEntry("City", "")
                .containsEntry("District", "Ikeja");
    }

    @Test
    void phoenixHasTheCoordinatesAndTheState() throws IOException {
        assertThat(rows("phoenix", arrestIn("Lagos", PlacePrecision.CITY, "NGA", "Lagos State"))
                        .get(0))
                .containsEntry("Lat", "6.45")
                .containsEntry("Lon", "-3.4")
                .containsEntry("LocationName", "Lagos")
                .containsEntry("StateName", "Lagos State");
    }

    @Test
    void polecatTellsWhatHoldsAPlaceThatTheGazetteerDoesNotKnow() throws IOException {
        Location region = new Location(
                "Gao Region", PlacePrecision.REGION, 16.27, -0.04, "MLI", "Gao Region", OptionalLong.empty(), true);
        Act clash = Act.of("Soldiers shot a man near Tabankort.", EventType.ASSAULT, "shot", "190")
                .by("Soldiers", "MLI", Sector.MIL)
                .at("Tabankort", region);
        assertThat(rows("polecat", clash).get(0))
                .containsEntry("Placename", "Gao Region")
                .containsEntry("Raw Placename", "Tabankort")
                .containsEntry("City", "None")
                .containsEntry("Province", "Gao Region")
                .containsEntry("Country", "MLI")
                .containsEntry("Latitude", "16.27")
                .containsEntry("GeoNames ID", "None")
                .containsEntry("Feature Type", "ADM1");
    }

    @Test
    void ploverHasThePlaceAsGeonamesHasIt() {
        JsonNode place = Exported.as("plover", arrestIn("Lagos", PlacePrecision.CITY, "NGA", "Lagos State"))
                .jsonLines()
                .get(0)
                .get("event_loc");
        assertThat(place.get("geonameid").asLong()).isEqualTo(2332459);
        assertThat(place.get("latitude").asDouble()).isEqualTo(6.45);
        assertThat(place.get("feature class").asString()).isEqualTo("P");
        assertThat(place.get("country code").asString()).isEqualTo("NG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gdelt",
                "icews",
                "phoenix",
                "petrarch2",
                "polecat",
                "plover",
                "gephi",
                "gexf",
                "kumu",
                "timelinejs",
                "doccano"
            })
    void whatAReviewerRejectedIsNoEventWhereALayoutCannotSaySo(String format) throws IOException {
        ReportRow row = ReportRow.of(Act.arrest().reading()).get(0);
        ExportFormat layout = ExportFormats.named(format).orElseThrow();
        OutputStream nowhere = OutputStream.nullOutputStream();
        assertThat(layout.write(taker -> taker.accept(row.standing(ReviewState.ACCEPTED, "e", Map.of())), nowhere)
                        .leftOut())
                .isZero();
        assertThat(layout.write(taker -> taker.accept(row.standing(ReviewState.REJECTED, "e", Map.of())), nowhere)
                        .leftOut())
                .isEqualTo(1);
    }

    @Test
    void icewsNamesPartiesSectorsAndActs() throws IOException {
        assertThat(rows("icews", Act.arrest()).get(0))
                .containsEntry("Event Date", "2016-06-03")
                .containsEntry("Source Name", "Police")
                .containsEntry("Source Sectors", "Government,Police")
                .containsEntry("Source Country", "Nigeria")
                .containsEntry("Event Text", "Arrest, detain, or charge with legal action")
                .containsEntry("CAMEO Code", "173")
                .containsEntry("Intensity", "-5.0")
                .containsEntry("Target Name", "ten protesters")
                .containsEntry("Story ID", "lagos")
                .containsEntry("Country", "Nigeria");
    }

    @Test
    void phoenixPartsAnActorIntoEntityRoleAndAttribute() throws IOException {
        assertThat(rows("phoenix", Act.arrest()).get(0))
                .containsEntry("Date", "20160603")
                .containsEntry("Month", "06")
                .containsEntry("SourceActorFull", "NGACOP")
                .containsEntry("SourceActorEntity", "NGA")
                .containsEntry("SourceActorRole", "COP")
                .containsEntry("TargetActorRole", "CVL")
                .containsEntry("TargetActorAttribute", "OPP")
                .containsEntry("PentaClass", "4")
                .containsEntry("LocationName", "Lagos")
                .containsEntry("CountryCode", "NGA");
    }

    @Test
    void petrarchWritesUnknownPartiesAsHyphens() throws IOException {
        Act killing = Act.of("Four people were killed.", EventType.ASSAULT, "killed", "190")
                .to("Four people", "", Sector.CVL)
                .about(Context.TERRORISM);
        assertThat(rows("petrarch2", killing).get(0))
                .containsEntry("date", "20160606")
                .containsEntry("source", "---")
                .containsEntry("target", "---CVL")
                .containsEntry("code", "190")
                .containsEntry("issues", "TERRORISM,1")
                .containsEntry("source_text", "---")
                .containsEntry("target_text", "Four people");
        assertThat(rows("icews", killing)).isEmpty();
    }

    @Test
    void polecatKeepsCompoundPartiesInOneLine() throws IOException {
        assertThat(rows("polecat", clash()).get(0))
                .containsEntry("Event Type", "ASSAULT")
                .containsEntry("Event Mode", "None")
                .containsEntry("Quad Code", "MATERIAL CONFLICT")
                .containsEntry("Actor Name", "Soldiers; rebels; militiamen")
                .containsEntry("Actor COW", "432")
                .containsEntry("Actor Sectors", "MIL; REB; PRM")
                .containsEntry("Recipient Name", "None")
                .containsEntry("Raw Placename", "Gao")
                .containsEntry("Publication Date", "2016-06-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "icews", "phoenix", "petrarch2"})
    void thoseWhoClashBecomePairsInBothDirections(String format) {
        Exported clash = Exported.as(format, clash());
        assertThat(clash.tally().records()).isEqualTo(6);
        assertThat(clash.tally().reports()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "phoenix", "petrarch2"})
    void thoseWhoMarchTogetherDoNotMarchAgainstEachOther(String format) {
        Act march = Act.of("Students and teachers marched in Bamako.", EventType.PROTEST, "marched", "141")
                .by("Students", "MLI", Sector.EDU)
                .by("teachers", "MLI", Sector.EDU);
        assertThat(Exported.as(format, march).tally().records()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(value = Status.class, mode = Mode.EXCLUDE, names = "OCCURRED")
    void whatDidNotHappenIsNoEventWhereALayoutCannotSaySo(Status status) {
        for (String format : new String[] {"gdelt", "icews", "phoenix", "petrarch2", "polecat"}) {
            Exported none = Exported.as(format, Act.arrest().is(status));
            assertThat(none.tally().leftOut()).as(format).isEqualTo(1);
            assertThat(none.text()).doesNotContain("20160603").doesNotContain("2016-06-03");
        }
    }

    @Test
    void oldActsWithoutADayOfTheirOwnAreNotDatedWithThePaper() {
        Act old = Act.of("The jailed editor spoke.", EventType.COERCE, "jailed", "173")
                .to("editor", "MLI", Sector.JRN)
                .asBackground();
        assertThat(Exported.as("gdelt", old).tally().records()).isZero();
        assertThat(Exported.as("gdelt", Act.arrest().undated()).tally().records())
                .isZero();
    }

    @Test
    void codesOfOthersDifferFromOurs() throws IOException {
        Act report = Act.of("Editors met the United Nations.", EventType.CONSULT, "met", "040")
                .by("Editors", "ROU", Sector.JRN)
                .to("United Nations", "UNO");
        assertThat(rows("gdelt", report).get(0))
                .containsEntry("Actor1Code", "ROMMED")
                .containsEntry("Actor1CountryCode", "ROM")
                .containsEntry("Actor2Code", "IGOUNO")
                .containsEntry("Actor2CountryCode", "")
                .containsEntry("Actor2KnownGroupCode", "UNO")
                .containsEntry("Actor2Type1Code", "IGO");
    }

    @Test
    void phoenixHasTheStatesOfIsoAndGroupsByTheirKind() throws IOException {
        Act report = Act.of("Editors met the European Union.", EventType.CONSULT, "met", "040")
                .by("Editors", "ROU", Sector.JRN)
                .to("European Union", "EUR");
        assertThat(rows("phoenix", report).get(0))
                .containsEntry("SourceActorFull", "ROUMED")
                .containsEntry("SourceActorEntity", "ROU")
                .containsEntry("SourceActorRole", "MED")
                .containsEntry("TargetActorFull", "IGOEUREEC")
                .containsEntry("TargetActorEntity", "IGO")
                .containsEntry("TargetActorRole", "")
                .containsEntry("TargetActorAttribute", "EUR;EEC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt", "icews", "phoenix", "petrarch2", "polecat"})
    void tabsAndLineEndsInATextMakeNoNewCells(String format) throws IOException {
        Act report = Act.of("The\tNational\r\nGuard shot\na man.", EventType.ASSAULT, "shot", "190")
                .by("The\tNational\r\nGuard", "NGA", Sector.MIL)
                .to("a man", "NGA", Sector.CVL)
                .from("a\tb\nc", "x\ty");
        assertThat(rows(format, report)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED,future", "HYPOTHETICAL,hypothetical", "NEGATED,negation"})
    void ploverSaysInItsContextsWhatDidNotHappen(Status status, String context) {
        JsonNode event = Exported.as(
                        "plover", Act.arrest().is(status).asBackground().about(Context.REPRESSION))
                .jsonLines()
                .get(0);
        assertThat(event.get("context").valueStream().map(JsonNode::asString))
                .containsExactly(context, "historical", "repression");
    }

    @Test
    void ploverUsesTheFieldNamesOfTheManualAndNoOthers() throws IOException {
        List<List<String>> fields = published("plover");
        JsonNode event = Exported.as(
                        "plover",
                        Act.arrest()
                                .counting(Quantity.Kind.ARRESTED, 10, "ten")
                                .titled("Arrests in Lagos")
                                .saidBy("Police", "arrested", Stance.CLAIMS)
                                .on(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 3), Precision.WEEK))
                .jsonLines()
                .get(0);
        assertThat(fields.get(0)).containsAll(event.propertyNames());
        assertThat(fields.get(1)).containsAll(event.get("source").get(0).propertyNames());
        assertThat(fields.get(2)).containsAll(event.get("event_loc").propertyNames());
        assertThat(fields.get(3)).containsAll(event.get("text_info").propertyNames());
        assertThat(fields.get(4)).containsAll(event.get("cite_info").propertyNames());
        assertThat(event.propertyNames()).contains("id", "date", "source", "event", "enddate", "arrested");
        assertThat(event.get("event").get(0).asString()).isEqualTo("COERCE");
        assertThat(event.get("mode").get(0).asString()).isEqualTo("arrest");
        assertThat(event.get("quad_code").asInt()).isEqualTo(4);
        assertThat(event.get("recipient").get(0).get("sector").asString()).isEqualTo("CVLOPP");
    }

    @Test
    void anActWithoutAnActorIsNoPloverEvent() {
        Act killing = Act.of("Four people were killed.", EventType.ASSAULT, "killed", "190")
                .to("Four people", "");
        assertThat(Exported.as("plover", killing).tally().leftOut()).isEqualTo(1);
        assertThat(Exported.as("polecat", killing).tally().leftOut()).isEqualTo(1);
    }
}
