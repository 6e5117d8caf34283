package org.readout.export.rows;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in UTF-8, written value by value: lines of JSON Lines, or the items of one long list. */
public final class JsonWriter implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Writer out;
    private boolean first = true;

    public JsonWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Writes text as it is, such as what a list stands in. */
    public void raw(String text) throws IOException {
        out.write(text);
    }

    /** Writes a value and a line end. */
    public void line(JsonNode value) throws IOException {
        out.write(MAPPER.writeValueAsString(value));
        out.write('\n');
    }

    /** Writes a value of a list on a line of its own, with a comma before it where it is not the first. */
    public void item(JsonNode value) throws IOException {
        out.write(first ? "\n" : ",\n");
        first = false;
        out.write(MAPPER.writeValueAsString(value));
    }

    /** Flushes; the stream stays open. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}
