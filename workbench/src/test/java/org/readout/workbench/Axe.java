package org.readout.workbench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Checks a page for barriers with axe-core: WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String RUN =
            "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                    + ".then(result => JSON.stringify(result.violations))";

    private Axe() {}

    /** One line for each element with a barrier. */
    static List<String> barriers(Page page) {
        page.evaluate(script());
        JsonArray violations =
                JsonParser.parseString(String.valueOf(page.evaluate(RUN))).getAsJsonArray();
        List<String> barriers = new ArrayList<>();
        for (JsonElement violation : violations) {
            JsonObject rule = violation.getAsJsonObject();
            for (JsonElement node : rule.getAsJsonArray("nodes")) {
                barriers.add(rule.get("id").getAsString() + ": "
                        + node.getAsJsonObject().get("html").getAsString() + " "
                        + node.getAsJsonObject().get("failureSummary").getAsString());
            }
        }
        return barriers;
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new AssertionError("axe.min.js is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
