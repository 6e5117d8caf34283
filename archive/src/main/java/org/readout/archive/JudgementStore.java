package org.readout.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Document;
import org.readout.model.Reading;
import org.readout.model.Report;

/** Keeps up, for each report that holds, what the decisions on it come to. */
final class JudgementStore {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Redirects redirects;
    private final ReviewStore reviews;

    JudgementStore(Database database, DocumentStore documents, ReadingStore readings) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.redirects = new Redirects(database, readings);
        this.reviews = new ReviewStore(database);
    }

    /**
     * The judgements on all reports of the reading that holds, by their keys; a report without a decision has none.
     *
     * @param keys of the reports of {@code reading}, in order
     */
    Map<Long, Judgement> of(long document, Reading reading, List<Long> keys) {
        Map<Long, List<ReviewStore.Stored>> histories = histories(document);
        Map<Long, Judgement> judgements = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Optional<List<ReviewStore.Stored>> history = Optional.ofNullable(histories.get(keys.get(i)));
            if (history.isPresent()) {
                String text = reading.document().text();
                judgements.put(
                        keys.get(i),
                        Judgement.of(reading.reports().get(i), text, history.get(), stored -> text(stored.report())));
            }
        }
        return judgements;
    }

    /** The decisions of a document by the report that holds now and to which they lead. */
    Map<Long, List<ReviewStore.Stored>> histories(long document) {
        Map<Long, List<ReviewStore.Stored>> histories = new HashMap<>();
        for (ReviewStore.Stored stored : reviews.ofDocument(document)) {
            redirects
                    .end(stored.report())
                    .ifPresent(end -> histories
                            .computeIfAbsent(end, key -> new ArrayList<>())
                            .add(stored));
        }
        return histories;
    }

    private String text(long report) {
        Document version =
                documents.versionOfReading(database.number("SELECT reading FROM report WHERE key = ?", report));
        return version.text();
    }

    /** Brings the document's rows up to date after its reading or a decision has changed. */
    void refresh(long document) {
        long current = documents.current(document);
        Reading reading = readings.load(current);
        List<Long> keys = readings.keys(current);
        Map<Long, Judgement> judgements = of(document, reading, keys);
        Set<Long> touched = new LinkedHashSet<>(formerly(document));
        touched.addAll(judgements.keySet());
        for (Long key : touched) {
            replace(document, key, Optional.ofNullable(judgements.get(key)));
        }
    }

    /** Whether the document's rows are what its decisions come to. */
    boolean isAsDecided(long document) {
        long current = documents.current(document);
        Map<Long, Judgement> judgements = of(document, readings.load(current), readings.keys(current));
        judgements.values().removeIf(judgement -> judgement.state() == ReviewState.OPEN);
        Map<Long, String> states = new HashMap<>();
        database.each(
                "SELECT report, state FROM judgement WHERE document = ?",
                row -> states.put(row.number(1), row.text(2)),
                document);
        return states.keySet().equals(judgements.keySet())
                && judgements.entrySet().stream()
                        .allMatch(entry -> entry.getValue().state().code().equals(states.get(entry.getKey()))
                                && entry.getValue().report().equals(readings.shown(entry.getKey())));
    }

    private List<Long> formerly(long document) {
        return database.all("SELECT report FROM judgement WHERE document = ?", row -> row.number(1), document);
    }

    private void replace(long document, long key, Optional<Judgement> judgement) {
        Report read = readings.report(key);
        Report before = readings.shown(key);
        database.change("DELETE FROM judgement WHERE report = ?", key);
        judgement
                .filter(now -> now.state() != ReviewState.OPEN)
                .ifPresent(now -> database.change(
                        "INSERT INTO judgement (report, document, state, body) VALUES (?, ?, ?, ?)",
                        key,
                        document,
                        now.state().code(),
                        now.report().equals(read)
                                ? Optional.empty()
                                : Optional.of(ReadingEncoder.report(now.report()))));
        readings.searchAnew(key, before, judgement.map(Judgement::report).orElse(read));
    }
}
