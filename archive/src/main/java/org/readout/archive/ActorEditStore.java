package org.readout.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.ActorEdit.Kind;

/** Decisions about actors in the database. */
final class ActorEditStore {

    private final Database database;

    ActorEditStore(Database database) {
        this.database = database;
    }

    List<ActorEdit> all() {
        return database.all(
                "SELECT id, kind, detail, editor, decided FROM actor_edit ORDER BY decided, key", this::edit);
    }

    private ActorEdit edit(Row row) {
        try {
            return ActorEditJson.of(
                    row.text(1),
                    Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                    ReadingDecoder.tree(row.text(3)),
                    row.text(4),
                    Instant.parse(row.text(5)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw database.damaged("a decision about actors: " + e.getMessage(), e);
        }
    }

    /** Decisions that stand, in the order in which they were made. */
    List<ActorEdit> standing() {
        List<ActorEdit> all = all();
        Set<String> undone =
                all.stream().flatMap(edit -> edit.undoes().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(edit -> edit.kind() != Kind.UNDONE && !undone.contains(edit.id()))
                .toList();
    }

    /** Keeps a decision, once, and sees to it that its actors are known; whether it was not there yet. */
    boolean insert(ActorEdit edit) {
        know(edit);
        return database.change(
                        "INSERT INTO actor_edit (id, kind, detail, editor, decided) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        edit.id(),
                        edit.kind().code(),
                        ActorEditJson.detail(edit),
                        edit.editor(),
                        edit.time().toString())
                == 1;
    }

    /** Sees to it that the actors of all decisions are known, also those whom no report names now. */
    void knowAll() {
        all().forEach(this::know);
    }

    private void know(ActorEdit edit) {
        PartyStore parties = new PartyStore(database);
        edit.actors().stream().flatMap(id -> PartySummary.identity(id).stream()).forEach(parties::keyOf);
    }
}
