package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;

/** The network as GEXF 1.3 (gexf.net), one XML file that Gephi and others open. */
public final class Gexf {

    static final String NAMESPACE = "http://gexf.net/1.3";

    private Gexf() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "gexf",
                List.of(".gexf"),
                "application/gexf+xml",
                "network file for Gephi and other graph programs",
                "Holds only acts that occurred and that nobody has rejected, counted by pair and type. Loses the single reports with their sentences, modes,"
                        + " attribution, places, days and quantities.",
                out -> new NetworkWriter(out, Gexf::write));
    }

    private static void write(Network network, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("gexf");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.3");
            xml.writeStartElement("graph");
            xml.writeAttribute("defaultedgetype", "directed");
            declare(xml, "node", List.of("country", "sectors", "reports"));
            declare(xml, "edge", List.of("type", "quad"));
            writeNodes(xml, network);
            writeEdges(xml, network);
            xml.writeEndDocument();
            xml.flush();
            out.write('\n');
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void declare(XMLStreamWriter xml, String kind, List<String> attributes) throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", kind);
        for (String attribute : attributes) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute);
            xml.writeAttribute("title", attribute);
            xml.writeAttribute("type", attribute.equals("reports") ? "integer" : "string");
        }
        xml.writeEndElement();
    }

    private static void writeNodes(XMLStreamWriter xml, Network network) throws XMLStreamException {
        xml.writeStartElement("nodes");
        for (Network.Node node : network.nodes()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", node.id());
            xml.writeAttribute("label", allowed(node.label()));
            xml.writeStartElement("attvalues");
            writeValue(xml, "country", node.country());
            writeValue(xml, "sectors", node.sectors());
            writeValue(xml, "reports", String.valueOf(node.reports()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void writeEdges(XMLStreamWriter xml, Network network) throws XMLStreamException {
        xml.writeStartElement("edges");
        int id = 0;
        for (Network.Edge edge : network.edges()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", "e" + ++id);
            xml.writeAttribute("source", edge.source());
            xml.writeAttribute("target", edge.target());
            xml.writeAttribute("type", edge.directed() ? "directed" : "undirected");
            xml.writeAttribute("label", edge.type().name());
            xml.writeAttribute("weight", String.valueOf(edge.weight()));
            xml.writeStartElement("attvalues");
            writeValue(xml, "type", edge.type().name());
            writeValue(xml, "quad", Codes.of(edge.type().quad()));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void writeValue(XMLStreamWriter xml, String attribute, String value) throws XMLStreamException {
        xml.writeEmptyElement("attvalue");
        xml.writeAttribute("for", attribute);
        xml.writeAttribute("value", value);
    }

    /** The text with U+FFFD for characters that XML 1.0 cannot hold. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF ? c : 0xFFFD)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }
}
