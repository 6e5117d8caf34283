package org.readout.workbench.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Makes HTML of a view by its template, and JSON of the view itself. Thread-safe. */
final class Renderer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    String html(View view, Shell shell) {
        StringOutput out = new StringOutput();
        engine.render(view.template() + ".jte", Map.of("view", view, "shell", shell), out);
        return out.toString();
    }

    String json(View view) {
        return JSON.writeValueAsString(view.json()) + "\n";
    }
}
