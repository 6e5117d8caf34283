package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;

/**
 * The two tables that Kumu imports, elements and connections, in one ZIP file.
 *
 * <p>Columns that Kumu knows (docs.kumu.io, "Import"): {@code Label}, {@code Type}, {@code Description}, {@code Tags};
 * {@code From}, {@code To}, {@code Direction} ("directed" or "mutual"), {@code Label}, {@code Type}. Others become fields.
 * Connections name elements by their labels, which are therefore unique.
 */
public final class Kumu {

    static final List<String> ELEMENT_COLUMNS = List.of("Label", "Type", "Description", "Tags", "Country", "Reports");
    static final List<String> CONNECTION_COLUMNS =
            List.of("From", "To", "Direction", "Label", "Type", "Quad", "Reports", "First day", "Last day");

    private Kumu() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "kumu",
                List.of(".kumu.zip"),
                "application/zip",
                "network tables for Kumu: elements.csv and connections.csv in a ZIP file",
                "Holds only acts that occurred and that nobody has rejected, counted by pair and type. Loses the single reports with their sentences, modes,"
                        + " attribution, places and quantities.",
                out -> new NetworkWriter(out, Kumu::write));
    }

    private static void write(Network network, OutputStream out) throws IOException {
        Map<String, String> labels = network.labels();
        Tables tables = new Tables(out);
        tables.add("elements.csv", ELEMENT_COLUMNS, network.nodes().stream().map(Kumu::element));
        tables.add(
                "connections.csv", CONNECTION_COLUMNS, network.edges().stream().map(edge -> connection(edge, labels)));
        tables.finish();
    }

    private static List<String> element(Network.Node node) {
        return List.of(
                node.label(),
                node.sectors().split(" ")[0],
                "",
                node.sectors().replace(' ', '|'),
                node.country(),
                String.valueOf(node.reports()));
    }

    private static List<String> connection(Network.Edge edge, Map<String, String> labels) {
        return List.of(
                labels.getOrDefault(edge.source(), ""),
                labels.getOrDefault(edge.target(), ""),
                edge.directed() ? "directed" : "mutual",
                edge.type().name(),
                edge.type().name(),
                Codes.of(edge.type().quad()),
                String.valueOf(edge.weight()),
                edge.first().map(LocalDate::toString).orElse(""),
                edge.last().map(LocalDate::toString).orElse(""));
    }
}
