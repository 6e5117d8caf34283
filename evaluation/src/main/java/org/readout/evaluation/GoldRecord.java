package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * One of the PLOVER gold standard records: a sentence and the event that is coded in it.
 *
 * @param id the record's id
 * @param type its type, with names of PLOVER 0.5 read as those of 2.0
 * @param text the sentence
 * @param words where the words stand that carry the event, as far as they are found
 * @param sources country codes of who did it
 * @param targets country codes of whom it was done to; empty where the record has none
 * @param sourceWords where the sources are named, as far as they are found
 * @param targetWords where the targets are named, likewise
 */
record GoldRecord(
        String id,
        EventType type,
        String text,
        List<Span> words,
        Set<String> sources,
        Set<String> targets,
        List<Span> sourceWords,
        List<Span> targetWords) {

    private static final Map<String, String> OLD_TYPES =
            Map.of("DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE", "FIGHT", "ASSAULT");
    private static final Map<String, String> OLD_CODES = Map.of("JAP", "JPN");
    private static final Pattern EVENT_WORDS = Pattern.compile("\\(EVT:\\s*([^()]+?)\\s*\\)");

    GoldRecord {
        words = List.copyOf(words);
        sources = Set.copyOf(sources);
        targets = Set.copyOf(targets);
        sourceWords = List.copyOf(sourceWords);
        targetWords = List.copyOf(targetWords);
    }

    /** Reads the file of records; its first entry, which documents the file, is left out. */
    static List<GoldRecord> read(Path file) throws IOException {
        List<GoldRecord> records = new ArrayList<>();
        for (JsonNode node : JsonLines.whole(file)) {
            if (node.has("text")) {
                records.add(record(node));
            }
        }
        return records;
    }

    GoldRecord withType(EventType other) {
        return new GoldRecord(id, other, text, words, sources, targets, sourceWords, targetWords);
    }

    /** The sentence as a document, published on the records' own day. */
    Document document() {
        return Document.of(id, LocalDate.of(2000, 1, 1), text);
    }

    boolean hasTrigger(CodedReport report) {
        return words.stream().anyMatch(span -> span.overlaps(report.trigger()));
    }

    /** Whether some actor is of a source's country. */
    boolean hasActor(CodedReport report) {
        return report.actors().stream().anyMatch(actor -> sources.contains(actor.country()));
    }

    /** Whether some recipient is of a target's country; a record without targets takes its sources on both sides. */
    boolean hasRecipient(CodedReport report) {
        Set<String> expected = targets.isEmpty() ? sources : targets;
        boolean none = targets.isEmpty() && report.recipients().isEmpty();
        return none || report.recipients().stream().anyMatch(recipient -> expected.contains(recipient.country()));
    }

    private static GoldRecord record(JsonNode node) {
        String text = node.path("text").asString("");
        String type = node.path("event").asString("");
        return new GoldRecord(
                node.path("id").asString(""),
                EventType.valueOf(OLD_TYPES.getOrDefault(type, type)),
                text,
                words(text, node.path("textInfo").path("markup").asString("")),
                codes(node.path("source")),
                codes(node.path("target")),
                named(text, node.path("source")),
                named(text, node.path("target")));
    }

    private static List<Span> named(String text, JsonNode parties) {
        List<Span> words = new ArrayList<>();
        for (JsonNode party : parties) {
            String name = party.path("actorText").asString("");
            int start = name.isEmpty() ? -1 : text.indexOf(name);
            if (start >= 0) {
                words.add(new Span(start, start + name.length()));
            }
        }
        return words;
    }

    private static List<Span> words(String text, String markup) {
        List<Span> words = new ArrayList<>();
        Matcher marks = EVENT_WORDS.matcher(markup);
        int cursor = 0;
        while (marks.find()) {
            int start = text.indexOf(marks.group(1), cursor);
            if (start >= 0) {
                cursor = start + marks.group(1).length();
                words.add(new Span(start, cursor));
            }
        }
        return words;
    }

    private static Set<String> codes(JsonNode parties) {
        Set<String> codes = new TreeSet<>();
        for (JsonNode party : parties) {
            String code = party.path("code").asString("");
            if (code.length() >= 3) {
                String country = code.substring(0, 3);
                codes.add(OLD_CODES.getOrDefault(country, country));
            }
        }
        return codes;
    }
}
