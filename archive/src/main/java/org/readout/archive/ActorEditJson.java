package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.archive.ActorEdit.Kind;
import org.readout.model.Hash;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Decisions about actors as JSON: what they are about in the archive, all of them in lines for other copies. */
final class ActorEditJson {

    private static final int ID_LENGTH = 16;
    private static final String KIND = "actor-decision";

    private ActorEditJson() {}

    static String detail(ActorEdit edit) {
        ObjectNode node = ReadingEncoder.object();
        put(node, edit);
        return ReadingEncoder.text(node);
    }

    private static void put(ObjectNode node, ActorEdit edit) {
        put(node, "actors", edit.actors());
        put(node, "aliases", edit.aliases());
        edit.undoes().ifPresent(undone -> node.put("undoes", undone));
    }

    private static void put(ObjectNode node, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(key);
            texts.forEach(array::add);
        }
    }

    /** @throws IllegalArgumentException if it is not as it was written */
    static ActorEdit of(String id, Kind kind, JsonNode detail, String editor, Instant time) {
        Optional<String> undoes =
                Optional.of(ReadingDecoder.stringOrEmpty(detail, "undoes")).filter(undone -> !undone.isEmpty());
        return new ActorEdit(id, kind, texts(detail, "actors"), texts(detail, "aliases"), undoes, editor, time);
    }

    private static List<String> texts(JsonNode node, String key) {
        return node.has(key) ? ReadingDecoder.strings(node, key, Function.identity()) : List.of();
    }

    /** A decision with the id that its content gives it. */
    static ActorEdit made(
            Kind kind,
            List<String> actors,
            List<String> aliases,
            Optional<String> undoes,
            String editor,
            Instant time) {
        ActorEdit nameless = new ActorEdit("", kind, actors, aliases, undoes, editor, time);
        String content = String.join("\n", kind.code(), editor, time.toString(), detail(nameless));
        return new ActorEdit(Hash.sha256(content).substring(0, ID_LENGTH), kind, actors, aliases, undoes, editor, time);
    }

    /** A decision without a line end. */
    static String line(ActorEdit edit) {
        ObjectNode node = ReadingEncoder.object()
                .put("kind", KIND)
                .put("id", edit.id())
                .put("decision", edit.kind().code())
                .put("editor", edit.editor())
                .put("time", edit.time().toString());
        put(node, edit);
        return ReadingEncoder.text(node);
    }

    /** @throws IllegalArgumentException if {@link #line} did not write it, or it names an actor in another form */
    static ActorEdit ofLine(String line) {
        JsonNode node = ReadingDecoder.tree(line);
        if (!ReadingDecoder.string(node, "kind").equals(KIND)) {
            throw new IllegalArgumentException("it is no decision about actors");
        }
        ActorEdit read = of(
                "",
                kind(ReadingDecoder.string(node, "decision")),
                node,
                StorableText.checked(ReadingDecoder.string(node, "editor")),
                Instant.parse(ReadingDecoder.string(node, "time")));
        read.actors().forEach(ActorEditJson::requireActor);
        read.aliases().forEach(StorableText::checked);
        return made(read.kind(), read.actors(), read.aliases(), read.undoes(), read.editor(), read.time());
    }

    private static Kind kind(String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("unknown decision \"" + code.toLowerCase(Locale.ROOT) + "\"");
    }

    private static void requireActor(String id) {
        if (PartySummary.identity(StorableText.checked(id)).isEmpty()) {
            throw new IllegalArgumentException("\"" + id + "\" is no actor; expected one such as name:Ansar Dine");
        }
    }
}
