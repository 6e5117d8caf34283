package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.intake.Intake.Skipped;
import org.readout.intake.LineReader.Line;
import org.readout.intake.TextDecoder.Decoded;
import org.readout.intake.TextDecoder.Undecodable;
import org.readout.model.Notice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of JSON Lines as an article.
 *
 * <p>The object's {@code text} is needed; {@code id}, {@code published} (a day such as 2016-06-02, or a time that
 * begins with one) and {@code title} may be missing; other keys are ignored.
 */
final class JsonArticle {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Kinds of exported lines that belong to a document and are none. */
    private static final Set<String> READ_KINDS =
            Set.of("report", "quote", "statement", "time", "place", "notice", "reading", "review", "superseded");

    /** Kinds of exported lines that belong to no document. */
    private static final Set<String> OTHER_KINDS =
            Set.of("header", "end", "skipped", "event-decision", "actor-decision");

    private final Admission admission;

    JsonArticle(Admission admission) {
        this.admission = admission;
    }

    /** The article of a line; empty for a line of our own export that is no article. */
    Optional<Intake> read(String place, Line line) {
        TextDecoder.Result decoded = TextDecoder.decodeUtf8(line.bytes(), line.offset());
        if (decoded instanceof Undecodable bad) {
            return Optional.of(new Skipped(place, SkipReason.ENCODING, bad.message()));
        }
        try {
            JsonNode node = MAPPER.readTree(((Decoded) decoded).text());
            if (isOfExport(node)) {
                return Optional.empty();
            }
            return Optional.of(node.isObject() ? article(place, node) : bad(place, "is no JSON object"));
        } catch (JacksonException e) {
            return Optional.of(bad(place, "is no valid JSON: " + e.getOriginalMessage()));
        }
    }

    /** Whether the line tells what was read in a document, and so is no document: {@code readout export} writes both. */
    private static boolean isOfExport(JsonNode node) {
        String kind = node.path("kind").asString("");
        JsonNode document = node.path("document");
        return READ_KINDS.contains(kind) && (document.isString() || document.isObject())
                || OTHER_KINDS.contains(kind) && node.path("text").isMissingNode();
    }

    private Intake article(String place, JsonNode node) {
        JsonNode text = node.path("text");
        if (!text.isString()) {
            return bad(place, text.isMissingNode() ? "has no \"text\"" : "has a \"text\" that is no string");
        }
        JsonNode published = node.path("published");
        Optional<LocalDate> day = PublicationDate.parse(published.asString(""));
        if (day.isEmpty() && isGiven(published)) {
            return bad(place, "has a \"published\" that is no day such as 2016-06-02: " + published);
        }
        List<Notice> notices = new ArrayList<>();
        String id = mended(node, "id", notices);
        Optional<String> title = Optional.of(mended(node, "title", notices)).filter(given -> !given.isBlank());
        return admission.record(
                new Admission.Given(id.isBlank() ? place : id, place, title, day), text.asString(), notices);
    }

    /** The string under a key without what cannot be stored or printed; empty where there is none. */
    private static String mended(JsonNode node, String key, List<Notice> notices) {
        TextRepair.Repaired repaired = TextRepair.repair(node.path(key).asString(""));
        // Without their spans, which are places in the text and in nothing else.
        repaired.notices()
                .forEach(notice ->
                        notices.add(Notice.of(notice.code(), "Replaced what cannot be read in \"" + key + "\".")));
        return repaired.text();
    }

    private static boolean isGiven(JsonNode node) {
        return !node.isMissingNode() && !node.isNull() && !node.asString("").isBlank();
    }

    private static Skipped bad(String place, String what) {
        return new Skipped(place, SkipReason.RECORD, what);
    }
}
