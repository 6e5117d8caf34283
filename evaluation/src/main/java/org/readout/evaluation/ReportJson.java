package org.readout.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.readout.model.EventType;
import org.readout.model.Reason;
import org.readout.model.Span;
import tools.jackson.databind.JsonNode;

/** Reads coded reports of one text from JSON whose offsets count code points. */
final class ReportJson {

    private final CodePoints codePoints;

    ReportJson(String text) {
        codePoints = new CodePoints(text);
    }

    /** @throws IllegalArgumentException if the node is no report of this text */
    CodedReport report(JsonNode node) {
        return new CodedReport(
                EventType.valueOf(string(node, "type").toUpperCase(Locale.ROOT)),
                strings(node.path("modes")),
                string(node, "status"),
                node.path("background").asBoolean(false),
                parties(node.path("actors")),
                parties(node.path("recipients")),
                span(node, "trigger"),
                span(node, "evidence"),
                period(node.path("when")),
                party(node.path("where")),
                each(node.path("attribution")).map(this::voice).toList(),
                each(node.path("reasons")).map(ReportJson::reason).toList());
    }

    private Span span(JsonNode node, String field) {
        return place(node.path(field)).orElseThrow(() -> new IllegalArgumentException("a report has no " + field));
    }

    private Optional<Span> place(JsonNode node) {
        if (!node.has("start") || !node.has("end")) {
            return Optional.empty();
        }
        return Optional.of(
                codePoints.span(node.path("start").asInt(), node.path("end").asInt()));
    }

    private List<Party> parties(JsonNode list) {
        return each(list).flatMap(node -> party(node).stream()).toList();
    }

    private Optional<Party> party(JsonNode node) {
        String text = string(node, "text");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Party(
                text, place(node), string(node, "name"), string(node, "country"), strings(node.path("sectors"))));
    }

    private Voice voice(JsonNode node) {
        return new Voice(party(node.path("speaker")), string(node.path("cue"), "text"), string(node, "stance"));
    }

    private static CodedReport.Period period(JsonNode node) {
        return new CodedReport.Period(day(node, "from"), day(node, "to"), string(node, "basis"));
    }

    private static Optional<LocalDate> day(JsonNode node, String field) {
        return Optional.of(string(node, field)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    private static Reason reason(JsonNode node) {
        return new Reason(string(node, "field"), string(node, "rule"), string(node, "detail"), Optional.empty());
    }

    private static List<String> strings(JsonNode list) {
        return each(list).map(node -> node.asString("")).toList();
    }

    private static String string(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
