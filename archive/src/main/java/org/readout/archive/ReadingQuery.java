package org.readout.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.readout.model.Reading;
import org.readout.model.Report;

/** Hands on readings with those of their reports that stand in chosen rows of the catalogue. */
final class ReadingQuery {

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final Columns columns;

    ReadingQuery(Database database, DocumentStore documents, ReadingStore readings, Columns columns) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.columns = columns;
    }

    /** Hands on each reading with the rows of its reports, which stand in their order. */
    void readings(BitSet rows, BiConsumer<Reading, List<Integer>> taker) {
        List<Integer> ordered = new RowOrder(columns::inOrder).page(rows, 0, rows.cardinality());
        List<Integer> together = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            int row = ordered.get(i);
            together.add(row);
            boolean last = i + 1 == ordered.size() || columns.document[ordered.get(i + 1)] != columns.document[row];
            if (last) {
                taker.accept(reading(columns.document[row], reports(together)), List.copyOf(together));
                together.clear();
            }
        }
    }

    private Set<Long> reports(List<Integer> rows) {
        Set<Long> reports = new HashSet<>();
        rows.forEach(row -> reports.add(columns.report[row]));
        return reports;
    }

    /** What was read in the document with that key, all of it. */
    Reading whole(long document) {
        return reading(document, new HashSet<>(readings.keys(documents.current(document))));
    }

    private Reading reading(long document, Set<Long> reports) {
        long current = documents.current(document);
        Reading whole = readings.load(current);
        List<Long> keys = readings.keys(current);
        Map<Long, Report> corrected = corrected(document);
        List<Report> matching = IntStream.range(0, keys.size())
                .filter(position -> reports.contains(keys.get(position)))
                .mapToObj(position -> Optional.ofNullable(corrected.get(keys.get(position)))
                        .orElse(whole.reports().get(position)))
                .toList();
        return new Reading(whole.document(), matching, whole.quotations(), whole.notices(), whole.considered());
    }

    private Map<Long, Report> corrected(long document) {
        Map<Long, Report> corrected = new HashMap<>();
        database.each(
                "SELECT report FROM judgement WHERE document = ? AND body IS NOT NULL",
                row -> corrected.put(row.number(1), readings.shown(row.number(1))),
                document);
        return corrected;
    }
}
