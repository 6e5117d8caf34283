package org.readout.export.networks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.readout.export.rows.Codes;
import org.readout.export.rows.ExportFormat;

/**
 * The two spreadsheets that Gephi imports, nodes and edges, in one ZIP file.
 *
 * <p>Columns that Gephi knows ("Import spreadsheet" in its manual): {@code Id} and {@code Label}; {@code Source},
 * {@code Target}, {@code Type}, {@code Id}, {@code Label} and {@code Weight}. Others become attributes.
 */
public final class Gephi {

    static final List<String> NODE_COLUMNS = List.of("Id", "Label", "Country", "Sectors", "Reports");
    static final List<String> EDGE_COLUMNS =
            List.of("Source", "Target", "Type", "Id", "Label", "Weight", "EventType", "Quad", "FirstDay", "LastDay");

    private Gephi() {}

    public static ExportFormat format() {
        return new ExportFormat(
                "gephi",
                List.of(".gephi.zip"),
                "application/zip",
                "network tables for Gephi: nodes.csv and edges.csv in a ZIP file",
                "Holds only acts that occurred and that nobody has rejected, counted by pair and type. Loses the single reports with their sentences, modes,"
                        + " attribution, places and quantities.",
                out -> new NetworkWriter(out, Gephi::write));
    }

    private static void write(Network network, OutputStream out) throws IOException {
        Tables tables = new Tables(out);
        tables.add("nodes.csv", NODE_COLUMNS, network.nodes().stream().map(Gephi::node));
        int[] id = new int[1];
        tables.add("edges.csv", EDGE_COLUMNS, network.edges().stream().map(edge -> edge(edge, ++id[0])));
        tables.finish();
    }

    private static List<String> node(Network.Node node) {
        return List.of(node.id(), node.label(), node.country(), node.sectors(), String.valueOf(node.reports()));
    }

    private static List<String> edge(Network.Edge edge, int id) {
        return List.of(
                edge.source(),
                edge.target(),
                edge.directed() ? "Directed" : "Undirected",
                "e" + id,
                edge.type().name(),
                String.valueOf(edge.weight()),
                edge.type().name(),
                Codes.of(edge.type().quad()),
                edge.first().map(LocalDate::toString).orElse(""),
                edge.last().map(LocalDate::toString).orElse(""));
    }
}
