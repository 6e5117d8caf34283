package org.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.model.Sector;
import org.readout.model.Status;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;

/** Parties and acts as graphs. */
final class NetworksTest {

    /** Properties of the followthemoney library's schemata that are used here, as the library lists them. */
    private static final Set<String> EVENT = Set.of(
            "name",
            "summary",
            "description",
            "startDate",
            "endDate",
            "date",
            "location",
            "country",
            "recordId",
            "keywords",
            "involved",
            "organizer",
            "proof",
            "sourceUrl",
            "important");

    private static List<NamedCsvRecord> table(Exported zip, String name) {
        String csv = new String(zip.files().getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private static Act[] acts() {
        Act march = Act.of("Protesters met police.", EventType.CONSULT, "met", "040")
                .by("Protesters", "NGA", Sector.CVL)
                .by("police", "NGA", Sector.COP);
        Act planned = Act.arrest().is(Status.PLANNED);
        return new Act[] {Act.arrest(), Act.arrest(), march, planned};
    }

    @Test
    void gephiGetsNodesAndWeightedEdges() {
        Exported zip = Exported.as("gephi", acts());
        assertThat(zip.tally().records()).isEqualTo(3);
        assertThat(zip.tally().leftOut()).isEqualTo(1);
        List<NamedCsvRecord> nodes = table(zip, "nodes.csv");
        List<NamedCsvRecord> edges = table(zip, "edges.csv");
        assertThat(nodes.get(0).getHeader()).startsWith("Id", "Label");
        assertThat(edges.get(0).getHeader()).startsWith("Source", "Target", "Type", "Id", "Label", "Weight");
        assertThat(nodes)
                .extracting(node -> node.getField("Label"))
                .containsExactly("Police", "ten protesters", "Protesters");
        assertThat(edges)
                .extracting(
                        edge -> edge.getField("Type") + " " + edge.getField("Weight") + " " + edge.getField("Label"))
                .containsExactly("Directed 2 COERCE", "Undirected 1 CONSULT");
        Set<String> ids = nodes.stream().map(node -> node.getField("Id")).collect(Collectors.toSet());
        assertThat(edges)
                .allSatisfy(edge -> assertThat(ids).contains(edge.getField("Source"), edge.getField("Target")));
    }

    @Test
    void kumuKnowsPartiesByTheirLabelsSoTheyDiffer() {
        Act other = Act.of("Police left the police alone.", EventType.CONCEDE, "left", "080")
                .by("Police", "NGA", Sector.COP)
                .to("police", "MLI", Sector.COP);
        Act third = Act.of("police met Police", EventType.CONSULT, "met", "040")
                .by("police", "KEN", Sector.COP)
                .to("Police", "NGA", Sector.COP);
        Exported zip = Exported.as("kumu", Act.arrest(), other, third);
        List<NamedCsvRecord> elements = table(zip, "elements.csv");
        assertThat(elements.get(0).getHeader()).startsWith("Label", "Type", "Description", "Tags");
        assertThat(elements).extracting(element -> element.getField("Label")).doesNotHaveDuplicates();
        List<NamedCsvRecord> connections = table(zip, "connections.csv");
        assertThat(connections.get(0).getHeader()).startsWith("From", "To", "Direction", "Label", "Type");
        Set<String> labels =
                elements.stream().map(element -> element.getField("Label")).collect(Collectors.toSet());
        assertThat(connections)
                .hasSize(3)
                .allSatisfy(edge -> assertThat(labels).contains(edge.getField("From"), edge.getField("To")));
    }

    @Test
    void gexfIsWellFormedWhateverPartiesAreCalled() throws ParserConfigurationException, SAXException, IOException {
        byte[] xml = Exported.as(ExportFormats.named("gexf").orElseThrow(), new RandomReadings(2).some(80))
                .bytes();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        assertThat(document.getDocumentElement().getAttribute("xmlns")).isEqualTo("http://gexf.net/1.3");
        assertThat(document.getElementsByTagName("node").getLength()).isGreaterThan(20);
        assertThat(document.getElementsByTagName("edge").getLength()).isGreaterThan(5);
    }

    @Test
    void followTheMoneyEntitiesReferToEachOther() {
        List<JsonNode> entities = Exported.as("ftm", acts()).jsonLines();
        Set<String> ids =
                entities.stream().map(node -> node.get("id").asString()).collect(Collectors.toSet());
        assertThat(entities)
                .extracting(node -> node.get("schema").asString())
                .contains("Document", "LegalEntity", "Event");
        for (JsonNode entity : entities) {
            JsonNode properties = entity.get("properties");
            assertThat(properties.propertyNames())
                    .allSatisfy(
                            name -> assertThat(properties.get(name).isArray()).isTrue());
            if (entity.get("schema").asString().equals("Event")) {
                assertThat(EVENT).containsAll(properties.propertyNames());
                assertThat(properties.get("name")).hasSize(1);
                assertThat(properties.get("involved").valueStream().map(JsonNode::asString))
                        .allMatch(ids::contains);
                assertThat(ids).contains(properties.get("proof").get(0).asString());
            }
        }
        assertThat(entities.toString()).contains("\"country\":[\"ng\"]", "COERCE (planned)");
    }
}
