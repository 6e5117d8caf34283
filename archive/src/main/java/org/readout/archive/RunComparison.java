package org.readout.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Difference.Change;
import org.readout.model.Reading;
import org.readout.model.Report;

/** Compares what two runs read, document by document. */
final class RunComparison {

    private final Database database;
    private final ReadingStore readings;

    RunComparison(Database database, ReadingStore readings) {
        this.database = database;
        this.readings = readings;
    }

    RunDifference between(long earlier, long later) {
        Map<String, Long> before = readingsOf(earlier);
        Map<String, Long> after = readingsOf(later);
        List<Difference> shared = new ArrayList<>();
        before.forEach((document, reading) -> {
            Long other = after.get(document);
            if (other != null) {
                shared.add(reading.equals(other) ? same(document, reading) : difference(reading, other));
            }
        });
        return new RunDifference(only(before, after.keySet()), only(after, before.keySet()), shared);
    }

    private static List<String> only(Map<String, Long> these, Set<String> those) {
        return these.keySet().stream().filter(id -> !those.contains(id)).toList();
    }

    private Map<String, Long> readingsOf(long run) {
        Map<String, Long> keys = new LinkedHashMap<>();
        database.each(
                "SELECT document.id, run_reading.reading FROM run_reading"
                        + " JOIN document ON document.key = run_reading.document WHERE run = ? ORDER BY document.key",
                row -> keys.put(row.text(1), row.number(2)),
                run);
        return keys;
    }

    /** Both runs have one reading, which need not be compared with itself. */
    private Difference same(String document, long reading) {
        long reports = database.number("SELECT reports FROM reading WHERE key = ?", reading);
        return new Difference(document, List.of(), List.of(), List.of(), Math.toIntExact(reports));
    }

    private Difference difference(long earlier, long later) {
        return difference(readings.load(earlier), readings.load(later));
    }

    private static Difference difference(Reading earlier, Reading later) {
        List<Counterpart> pairs = Counterpart.between(earlier.reports(), later.reports());
        List<Change> changed = new ArrayList<>();
        pairs.stream()
                .sorted((a, b) -> Integer.compare(a.later(), b.later()))
                .map(pair -> change(
                        earlier.reports().get(pair.earlier()), later.reports().get(pair.later())))
                .filter(change -> !change.fields().isEmpty())
                .forEach(changed::add);
        return new Difference(
                later.document().id(),
                without(
                        earlier.reports(),
                        pairs.stream().map(Counterpart::earlier).collect(Collectors.toSet())),
                without(later.reports(), pairs.stream().map(Counterpart::later).collect(Collectors.toSet())),
                changed,
                pairs.size() - changed.size());
    }

    private static Change change(Report earlier, Report later) {
        return new Change(earlier, later, ChangedFields.between(earlier, later));
    }

    private static List<Report> without(List<Report> reports, Set<Integer> indexes) {
        List<Report> rest = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (!indexes.contains(i)) {
                rest.add(reports.get(i));
            }
        }
        return rest;
    }
}
