package org.readout.archive;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The reports that hold, listed, counted and sorted.
 *
 * <pre>{@code
 * Page<StoredReport> page = archive.reports().page(FilterWords.parse(query), Order.LATEST, 0, 50);
 * Map<Facet, List<Facet.Count>> counts = archive.reports().facets(criteria, 10);
 * }</pre>
 *
 * <p>Filters, counts and lists follow reports with their corrections. Everything is answered from a catalogue in memory that is
 * read at the first question and kept in step with the archive; only what is shown is read from the archive itself.
 * Thread-safe; each answer is of one state of the archive.
 */
public final class Reports {

    private final Database database;
    private final Catalogue catalogue;
    private final RowFilter filter;
    private final EventIndex events;
    private final ReportStore store;
    private final Redirects redirects;
    private final PlaceList places;

    /** Counts that were asked for last; whoever turns pages asks for the same ones again. */
    private final Map<Object, Map<Facet, List<Facet.Count>>> facets = new LatestAnswers<>();

    private final Map<Object, Histogram> histograms = new LatestAnswers<>();
    private long edition;

    Reports(
            Database database,
            Catalogue catalogue,
            RowFilter filter,
            EventIndex events,
            ReportStore store,
            Redirects redirects) {
        this.database = database;
        this.catalogue = catalogue;
        this.filter = filter;
        this.events = events;
        this.store = store;
        this.redirects = redirects;
        this.places = new PlaceList(catalogue, store);
    }

    /**
     * A page of the reports that meet all criteria.
     *
     * @param first how many to pass over
     * @param size how many to show at most
     */
    public Page<StoredReport> page(List<Criterion> criteria, Order order, int first, int size) {
        return seeing(() -> {
            BitSet rows = filter.rows(criteria);
            return new Page<>(load(ordering(order).page(rows, first, size)), first, rows.cardinality());
        });
    }

    /** How many meet all criteria. */
    public long count(List<Criterion> criteria) {
        return seeing(() -> (long) filter.rows(criteria).cardinality());
    }

    /** The report of that document that holds under an id, or has taken the place of the one that had it. */
    public Optional<StoredReport> find(String document, String id) {
        return seeing(() -> redirects.follow(id).stream()
                .map(store::load)
                .filter(report -> report.document().id().equals(document))
                .findFirst());
    }

    /** The reports of all documents that hold under an id, or have taken the place of those that had it. */
    public List<StoredReport> find(String id) {
        return seeing(() -> store.load(redirects.follow(id)));
    }

    /** Hands on all that meet the criteria, in order, one at a time. */
    public void each(List<Criterion> criteria, Order order, Consumer<StoredReport> taker) {
        seeing(() -> {
            BitSet rows = filter.rows(criteria);
            ordering(order)
                    .page(rows, 0, rows.cardinality())
                    .forEach(row -> taker.accept(store.load(catalogue.columns().report[row])));
            return criteria;
        });
    }

    /**
     * The next report that meets the criteria in the order of the archive.
     *
     * @param after the report that was shown before, which need not meet them any more; the first one if empty
     */
    public Optional<StoredReport> next(List<Criterion> criteria, Optional<ReportRef> after) {
        return seeing(() -> {
            BitSet rows = filter.rows(criteria);
            Columns columns = catalogue.columns();
            Optional<Integer> shown = after.flatMap(this::row);
            shown.ifPresent(last ->
                    rows.stream().filter(row -> columns.inOrder(row, last) <= 0).forEach(rows::clear));
            return load(ordering(Order.KEPT).page(rows, 0, 1)).stream().findFirst();
        });
    }

    private Optional<Integer> row(ReportRef report) {
        return redirects.follow(report.report()).stream()
                .filter(key -> store.load(key).document().id().equals(report.document()))
                .flatMap(key -> catalogue.row(key).stream().boxed())
                .findFirst();
    }

    /**
     * The most frequent values of each facet. A facet counts the reports that meet all criteria but those on itself, so that it
     * shows what else could be chosen.
     *
     * @param most how many values of each
     */
    public Map<Facet, List<Facet.Count>> facets(List<Criterion> criteria, int most) {
        return seeing(() -> facets.computeIfAbsent(List.of(criteria, most), key -> counted(criteria, most)));
    }

    private Map<Facet, List<Facet.Count>> counted(List<Criterion> criteria, int most) {
        BitSet all = filter.rows(criteria);
        Facets counting = new Facets(database, catalogue);
        Map<Facet, List<Facet.Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<Criterion> others = criteria.stream()
                    .filter(criterion -> !facet.isChosenBy(criterion))
                    .toList();
            BitSet rows = others.size() == criteria.size() ? all : filter.rows(others);
            facets.put(facet, counting.of(facet, rows, most));
        }
        return Collections.unmodifiableMap(facets);
    }

    /** When the acts of the reports that meet the criteria began. */
    public Histogram histogram(List<Criterion> criteria, Histogram.Unit unit) {
        return seeing(() -> {
            Columns columns = catalogue.columns();
            return histograms.computeIfAbsent(
                    List.of(criteria, unit), key -> Histogram.of(unit, days(columns, filter.rows(criteria))));
        });
    }

    /** How many acts began on each day. */
    private Map<Integer, Integer> days(Columns columns, BitSet rows) {
        DayRange range = catalogue.days();
        if (!range.isCountable()) {
            return sortedDays(columns, rows);
        }
        return range.days(catalogue.count(DayRange.class, rows, part -> range.count(columns, part)));
    }

    private static Map<Integer, Integer> sortedDays(Columns columns, BitSet rows) {
        int[] sorted = new int[rows.cardinality()];
        int size = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            sorted[size++] = columns.first[row];
        }
        Arrays.sort(sorted);
        Map<Integer, Integer> days = new HashMap<>();
        int from = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || sorted[i] != sorted[from]) {
                days.put(sorted[from], i - from);
                from = i;
            }
        }
        return days;
    }

    /** Who acts in the reports that meet the criteria or has something done to them, the most frequent first. */
    public Page<PartySummary> parties(List<Criterion> criteria, int first, int size) {
        return seeing(() -> {
            BitSet rows = filter.rows(criteria);
            PartyList parties = new PartyList(database, catalogue);
            PartyList.Counts counts = parties.counts(rows);
            int[] named = counts.named();
            List<Integer> all = Facets.largest(named, first + size);
            List<Integer> shown = all.subList(Math.min(first, all.size()), all.size());
            long total = Arrays.stream(named).filter(count -> count > 0).count();
            return new Page<>(parties.summaries(shown, rows, counts), first, total);
        });
    }

    /** On whose word the reports that meet the criteria are told, the most frequent first. */
    public Page<SpeakerSummary> speakers(List<Criterion> criteria, int first, int size) {
        return seeing(
                () -> new SpeakerList(database, catalogue, events.bringUp()).page(filter.rows(criteria), first, size));
    }

    /** Where the acts of the reports that meet the criteria happened: the most frequent places, and how many there are. */
    public Page<PlaceSummary> places(List<Criterion> criteria, int most) {
        return seeing(() -> places.most(filter.rows(criteria), most));
    }

    /** Who acts on whom in the reports that meet the criteria, among the parties that most of them name. */
    public PartyNetwork network(List<Criterion> criteria, int most) {
        return seeing(() -> new TieList(database, catalogue).among(filter.rows(criteria), most));
    }

    private RowOrder ordering(Order order) {
        return new RowOrder(RowComparison.of(order, catalogue.columns()));
    }

    private List<StoredReport> load(List<Integer> rows) {
        Columns columns = catalogue.columns();
        return rows.stream().map(row -> store.load(columns.report[row])).toList();
    }

    private <T> T seeing(Supplier<T> question) {
        synchronized (database) {
            return database.seeing(() -> {
                forgetOld();
                return question.get();
            });
        }
    }

    private void forgetOld() {
        catalogue.columns();
        if (edition != catalogue.edition()) {
            edition = catalogue.edition();
            facets.clear();
            histograms.clear();
        }
    }
}
