package org.readout.export;

import java.util.List;
import java.util.Map;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.Tally;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a bundle says about itself, for programs and for readers. */
final class BundleTexts {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private BundleTexts() {}

    static String query(Origin origin, List<ExportFormat> formats, Map<String, Tally> tallies, String name) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("program", origin.program()).put("archive", origin.source()).put("created", origin.created());
        ArrayNode words = node.putArray("query");
        origin.query().forEach(words::add);
        node.put("matching", origin.matching()).put("total", origin.total());
        ArrayNode readers = node.putArray("readers");
        origin.readers()
                .forEach(reader ->
                        readers.addObject().put("rules", reader.rules()).put("net", reader.net()));
        ArrayNode files = node.putArray("files");
        for (ExportFormat format : formats) {
            Tally tally = tallies.getOrDefault(format.name(), Tally.NONE);
            files.addObject()
                    .put("file", name + format.ending())
                    .put("format", format.name())
                    .put("reports", tally.reports())
                    .put("records", tally.records())
                    .put("left_out", tally.leftOut())
                    .put("loses", format.loses());
        }
        return MAPPER.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }

    static String readme(List<ExportFormat> formats, String name) {
        StringBuilder text = new StringBuilder("""
                Reports exported by Readout
                ===========================

                A report says what a text says, not what is true. Every report carries the words that it rests on.

                Files

                """);
        for (ExportFormat format : formats) {
            text.append("  ").append(name).append(format.ending()).append("\n      ");
            text.append(format.description())
                    .append("\n      What it loses: ")
                    .append(format.loses())
                    .append('\n');
        }
        return text.append("""
                          query.json
                              what was asked for, how many reports that gave, when, and by which versions of rules and net
                          SHA256SUMS
                              a checksum for each of the other files

                        To verify that nothing was changed or lost, in the folder that this file stands in:

                          Linux    sha256sum --check SHA256SUMS
                          macOS    shasum --algorithm 256 --check SHA256SUMS
                          Windows  Get-FileHash * -Algorithm SHA256     (compare with SHA256SUMS)

                        This finds accidents and careless edits. Whoever can change the files can change the checksums too: to guard
                        against that, keep the checksum of the ZIP file itself in another place.

                        To verify a report against its article: "start" and "end" in JSON Lines count Unicode code points of the
                        document's "text"; the words between them are the report's "text". The document's "hash" is the SHA-256 of
                        the file that it was read from. The same article, rules and net give the same reports with the same ids.
                        """).toString();
    }
}
