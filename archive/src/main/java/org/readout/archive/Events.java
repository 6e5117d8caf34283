package org.readout.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.archive.EventEdit.Kind;
import org.readout.model.Hash;
import org.readout.model.Report;

/**
 * Happenings: groups of reports of one type with the same parties whose places and days agree as far as they are told.
 *
 * <p>Groups follow from the reports that hold, with their corrections, whatever the order in which they came. Somebody may merge
 * and split them; that is kept apart, with who and when, goes with the reports through later readings, and can be
 * taken back. Thread-safe.
 */
public final class Events {

    private static final int ID_LENGTH = 16;
    private static final int MOST_SHOWN = 2_000;
    private static final List<ReviewState> REVIEWS = List.of(ReviewState.values());

    private final Database database;
    private final Catalogue catalogue;
    private final RowFilter filter;
    private final EventIndex index;
    private final ReportStore store;
    private final Redirects redirects;
    private final EventEditStore edits;
    private final TakenFor takenFor;

    /** The events that were shown last: some have thousands of reports, and those are on most first pages. */
    private final Map<Integer, Event> shownLast = new LatestAnswers<>(MOST_SHOWN);

    private long edition;

    Events(
            Database database,
            Catalogue catalogue,
            RowFilter filter,
            EventIndex index,
            ReportStore store,
            Redirects redirects) {
        this.database = database;
        this.catalogue = catalogue;
        this.filter = filter;
        this.index = index;
        this.store = store;
        this.redirects = redirects;
        this.edits = new EventEditStore(database);
        this.takenFor = new TakenFor(database, catalogue);
    }

    /** A page of the events of which a report meets all criteria. Arguments as for {@link Reports#page}. */
    public Page<Event> page(List<Criterion> criteria, Order order, int first, int size) {
        return seeing(() -> {
            BitSet events = index.bringUp().eventsOf(filter.rows(criteria));
            List<Integer> shown = new RowOrder(comparison(order)).page(events, first, size);
            return new Page<>(events(shown), first, events.cardinality());
        });
    }

    private RowOrder.Comparison comparison(Order order) {
        Columns columns = catalogue.columns();
        if (order != Order.REPORTS) {
            return RowComparison.of(order, columns);
        }
        return (row, other) -> {
            int byReports = Integer.compare(index.reports(other), index.reports(row));
            return byReports != 0 ? byReports : columns.inOrder(row, other);
        };
    }

    /** How many events have a report that meets all criteria. */
    public long count(List<Criterion> criteria) {
        return seeing(() -> criteria.isEmpty()
                ? index.bringUp().size()
                : (long) index.bringUp().eventsOf(filter.rows(criteria)).cardinality());
    }

    /** The event of a report, by the report's id or a former one. */
    public Optional<Event.Whole> find(String id) {
        return seeing(() -> {
            index.bringUp();
            return redirects.follow(id).stream()
                    .flatMap(key -> catalogue.row(key).stream().boxed())
                    .findFirst()
                    .map(row -> whole(index.event(row)));
        });
    }

    /** What is known of the reports of a reading, which stand in the order of their rows. */
    List<HeldReading.Standing> standings(List<Report> reports, List<Integer> rows) {
        index.bringUp();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> standing(reports.get(i), rows.get(i)))
                .toList();
    }

    private HeldReading.Standing standing(Report report, int row) {
        return new HeldReading.Standing(
                REVIEWS.get(catalogue.columns().review[row]), id(index.event(row)), takenFor.of(report));
    }

    private String id(int event) {
        return database.first(
                        "SELECT id FROM report WHERE key = ?", row -> row.text(1), catalogue.columns().report[event])
                .orElseThrow(() -> database.damaged("a report is missing"));
    }

    private Event.Whole whole(int event) {
        int[] rows = index.rows(event);
        List<Event.Member> members = Arrays.stream(rows)
                .boxed()
                .sorted(catalogue.columns()::inOrder)
                .map(row -> new Event.Member(report(row), index.tie(row)))
                .toList();
        BitSet those = new BitSet();
        Arrays.stream(rows).forEach(those::set);
        List<EventEdit> touching = edits.standing().stream()
                .filter(edit -> edits.keys(edit.id()).stream()
                        .flatMap(key -> redirects.end(key).stream())
                        .anyMatch(key -> catalogue.row(key).stream().anyMatch(those::get)))
                .toList();
        return new Event.Whole(event(event, rows), members, touching);
    }

    private List<Event> events(List<Integer> shown) {
        if (edition != index.edition()) {
            edition = index.edition();
            shownLast.clear();
        }
        return shown.stream()
                .map(row -> shownLast.computeIfAbsent(row, missing -> event(missing, index.rows(missing))))
                .toList();
    }

    /** Some events have thousands of rows, so none of them is boxed or sorted. */
    private Event event(int event, int... rows) {
        StoredReport head = report(event);
        Columns columns = catalogue.columns();
        int finest =
                Arrays.stream(rows).map(row -> columns.precision[row]).min().orElse(0);
        int[] exact = Arrays.stream(rows)
                .filter(row -> columns.precision[row] == finest)
                .toArray();
        return new Event(
                head.asRead().id(),
                head,
                rows.length,
                documents(rows),
                speakers(rows),
                day(Arrays.stream(exact).map(row -> columns.first[row]).min().orElse(CardEntry.NO_DAY)),
                day(Arrays.stream(exact).map(row -> columns.last[row]).max().orElse(CardEntry.NO_DAY)),
                Arrays.stream(rows).anyMatch(row -> index.tie(row) == Tie.BY_HAND));
    }

    private int documents(int... rows) {
        BitSet documents = new BitSet();
        for (int row : rows) {
            documents.set(catalogue.columns().document[row]);
        }
        return documents.cardinality();
    }

    private int speakers(int... rows) {
        BitSet identities = new BitSet();
        for (int row : rows) {
            Keys speakers = catalogue.columns().speakers.get(row);
            for (int i = 0; i < speakers.size(); i++) {
                identities.set(catalogue.identity(speakers.get(i)));
            }
        }
        return identities.cardinality();
    }

    private static Optional<LocalDate> day(int day) {
        return day == CardEntry.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private StoredReport report(int row) {
        return store.load(catalogue.columns().report[row]);
    }

    /**
     * Makes one event of all events to which these reports belong.
     *
     * @return the decision; empty if fewer than two of the reports are there
     */
    public Optional<EventEdit> merge(List<ReportRef> reports, String editor, Instant time) {
        return edit(Kind.MERGED, reports, 2, editor, time);
    }

    /**
     * Makes these reports an event of their own, apart from the rest of the events to which they belong.
     *
     * @return the decision; empty if none of the reports is there
     */
    public Optional<EventEdit> split(List<ReportRef> reports, String editor, Instant time) {
        return edit(Kind.SPLIT, reports, 1, editor, time);
    }

    private Optional<EventEdit> edit(Kind kind, List<ReportRef> reports, int least, String editor, Instant time) {
        synchronized (database) {
            return database.writing(() -> {
                Map<ReportRef, Long> keys = keys(reports);
                if (keys.size() < least) {
                    return Optional.empty();
                }
                EventEdit edit = edit(kind, List.copyOf(keys.keySet()), Optional.empty(), editor, time);
                edits.insert(edit, List.copyOf(keys.values()));
                return Optional.of(edit);
            });
        }
    }

    /** Takes back a decision; empty if it does not stand. */
    public Optional<EventEdit> undo(String edit, String editor, Instant time) {
        synchronized (database) {
            return database.writing(() -> edits.standing().stream()
                    .filter(standing -> standing.id().equals(edit))
                    .findFirst()
                    .map(standing -> {
                        EventEdit undone = edit(Kind.UNDONE, List.of(), Optional.of(edit), editor, time);
                        edits.insert(undone, List.of());
                        return undone;
                    }));
        }
    }

    /** All decisions about events, in the order in which they were made. */
    public List<EventEdit> edits() {
        return seeing(edits::all);
    }

    private static EventEdit edit(
            Kind kind, List<ReportRef> reports, Optional<String> undoes, String editor, Instant time) {
        List<String> content = new ArrayList<>(List.of(kind.code(), editor, time.toString(), undoes.orElse("")));
        reports.forEach(report -> content.add(report.document() + "\n" + report.report()));
        String id = Hash.sha256(String.join("\n", content)).substring(0, ID_LENGTH);
        return new EventEdit(id, kind, reports, undoes, editor, time);
    }

    private Map<ReportRef, Long> keys(List<ReportRef> reports) {
        Map<ReportRef, Long> keys = new HashMap<>();
        reports.forEach(report -> key(report).ifPresent(key -> keys.put(report, key)));
        return keys.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private Optional<Long> key(ReportRef report) {
        return redirects.follow(report.report()).stream()
                .filter(key -> store.load(key).document().id().equals(report.document()))
                .findFirst();
    }

    private <T> T seeing(Supplier<T> question) {
        synchronized (database) {
            return database.seeing(question);
        }
    }
}
