package org.readout.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.readout.model.Reading;
import org.readout.model.Report;

/** A question for reports: its SQL with the values, in the same order. */
final class ReportQuery {

    private static final String HOLDING = " FROM document JOIN reading ON reading.key = document.current"
            + " JOIN report ON report.reading = reading.key";

    private final Database database;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    ReportQuery(Database database, Redirects redirects, List<Criterion> criteria) {
        this.database = database;
        criteria.forEach(criterion -> add(criterion, redirects));
    }

    private void add(Criterion criterion, Redirects redirects) {
        if (criterion instanceof Criterion.OfType type) {
            among("report.type IN (%s)", type.types());
        } else if (criterion instanceof Criterion.WithStatus status) {
            among("report.status IN (%s)", status.statuses());
        } else if (criterion instanceof Criterion.InCountry country) {
            among("report.key IN (SELECT report FROM report_country WHERE country IN (%s))", country.countries());
        } else if (criterion instanceof Criterion.Since since) {
            holds("report.last_day >= ?", since.day().toString());
        } else if (criterion instanceof Criterion.Until until) {
            holds("report.first_day <= ?", until.day().toString());
        } else if (criterion instanceof Criterion.Words words) {
            search(words);
        } else if (criterion instanceof Criterion.WithId id) {
            among("report.key IN (%s)", redirects.follow(id.id()));
        }
    }

    private void search(Criterion.Words words) {
        String query = words.words().query();
        switch (words.field()) {
            case DOCUMENT ->
                holds("reading.version IN (SELECT rowid FROM version_search WHERE version_search MATCH ?)", query);
            case REPORT -> searchReports(query);
            case ACTOR, RECIPIENT, PLACE ->
                searchReports(words.field().name().toLowerCase(Locale.ROOT) + " : " + query);
        }
    }

    private void searchReports(String query) {
        holds("report.key IN (SELECT rowid FROM report_search WHERE report_search MATCH ?)", query);
    }

    private void holds(String condition, String value) {
        conditions.add(condition);
        values.add(value);
    }

    private void among(String condition, Collection<?> given) {
        conditions.add(condition.replace("%s", String.join(", ", Collections.nCopies(given.size(), "?"))));
        values.addAll(given instanceof List ? given : new TreeSet<>(given));
    }

    private String where() {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(" AND ", " WHERE ", ""));
    }

    long count() {
        return database.number("SELECT count(*)" + HOLDING + where(), values.toArray());
    }

    /**
     * Hands on the readings with the reports that match, and only those, in the order in which the documents first came.
     */
    void readings(ReadingStore readings, Consumer<Reading> taker) {
        Gathering gathering = new Gathering(readings, taker);
        database.each(
                "SELECT reading.key, report.position" + HOLDING + where() + " ORDER BY document.key, report.position",
                row -> gathering.add(row.number(1), row.number(2)),
                values.toArray());
        gathering.handOn();
    }

    /** Gathers the rows of one reading after the other. */
    private static final class Gathering {

        private final ReadingStore readings;
        private final Consumer<Reading> taker;
        private final List<Long> positions = new ArrayList<>();
        private long reading;

        Gathering(ReadingStore readings, Consumer<Reading> taker) {
            this.readings = readings;
            this.taker = taker;
        }

        void add(long key, long position) {
            if (key != reading) {
                handOn();
                reading = key;
            }
            positions.add(position);
        }

        void handOn() {
            if (!positions.isEmpty()) {
                Reading whole = readings.load(reading);
                List<Report> matching = positions.stream()
                        .map(position -> whole.reports().get(position.intValue()))
                        .toList();
                taker.accept(new Reading(
                        whole.document(), matching, whole.quotations(), whole.notices(), whole.considered()));
                positions.clear();
            }
        }
    }
}
