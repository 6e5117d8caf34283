package org.readout.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.EventEdit.Kind;

/** Decisions about events in the database. */
final class EventEditStore {

    private final Database database;

    EventEditStore(Database database) {
        this.database = database;
    }

    /** Rises with every decision. */
    long revision() {
        return database.number("SELECT coalesce(max(key), 0) FROM event_edit");
    }

    List<EventEdit> all() {
        return database.all(
                "SELECT key, id, kind, undoes, editor, decided FROM event_edit ORDER BY decided, key",
                row -> new EventEdit(
                        row.text(2),
                        Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                        reports(row.number(1)),
                        row.textIfAny(4),
                        row.text(5),
                        Instant.parse(row.text(6))));
    }

    private List<ReportRef> reports(long edit) {
        return database.all(
                "SELECT document.id, report.id FROM event_edit_report JOIN report ON report.key = event_edit_report.report"
                        + " JOIN reading ON reading.key = report.reading JOIN version ON version.key = reading.version"
                        + " JOIN document ON document.key = version.document WHERE edit = ? ORDER BY report.key",
                row -> new ReportRef(row.text(1), row.text(2)),
                edit);
    }

    /** The keys of the reports of a decision. */
    List<Long> keys(String id) {
        return database.all(
                "SELECT report FROM event_edit_report JOIN event_edit ON event_edit.key = edit WHERE id = ? ORDER BY report",
                row -> row.number(1),
                id);
    }

    /** Decisions that stand, in the order in which they were made. */
    List<EventEdit> standing() {
        List<EventEdit> all = all();
        Set<String> undone =
                all.stream().flatMap(edit -> edit.undoes().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(edit -> edit.kind() != Kind.UNDONE && !undone.contains(edit.id()))
                .toList();
    }

    /** Keeps a decision, once; whether it was not there yet. */
    boolean insert(EventEdit edit, List<Long> reports) {
        boolean isNew = database.first("SELECT 1 FROM event_edit WHERE id = ?", row -> true, edit.id())
                .isEmpty();
        if (isNew) {
            long key = database.insert(
                    "INSERT INTO event_edit (id, kind, undoes, editor, decided) VALUES (?, ?, ?, ?, ?)",
                    edit.id(),
                    edit.kind().code(),
                    edit.undoes(),
                    edit.editor(),
                    edit.time().toString());
            reports.forEach(report ->
                    database.change("INSERT INTO event_edit_report (edit, report) VALUES (?, ?)", key, report));
        }
        return isNew;
    }
}
