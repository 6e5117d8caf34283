package org.readout.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Reading;
import org.readout.model.Report;

/**
 * What people decided about the reports of an archive.
 *
 * <pre>{@code
 * archive.reviews().decide("news/gao.txt", id, new Decision.Rejected("that was last year"), "Awa", now);
 * archive.reviews().undo("news/gao.txt", id, "Awa", now);
 * }</pre>
 *
 * <p>Decisions are only ever added. A later reading changes none of them: they go with the report to its successor, where a
 * correction is applied again, and count as {@link ReviewState#OUTDATED} once something else is read than was judged.
 * Looking decides nothing, and what is skipped leaves no trace. Thread-safe.
 */
public final class Reviews {

    private static final int ID_LENGTH = 16;

    private final Database database;
    private final DocumentStore documents;
    private final ReadingStore readings;
    private final ReviewStore store;
    private final JudgementStore judgements;
    private final CardStore cards;
    private final RowFilter filter;
    private final Catalogue catalogue;

    Reviews(Database database, DocumentStore documents, ReadingStore readings, RowFilter filter, Catalogue catalogue) {
        this.database = database;
        this.documents = documents;
        this.readings = readings;
        this.store = new ReviewStore(database);
        this.judgements = new JudgementStore(database, documents, readings);
        this.cards = new CardStore(database, documents, readings);
        this.filter = filter;
        this.catalogue = catalogue;
    }

    /**
     * Keeps a decision on a report.
     *
     * @param document the id of its document
     * @param report its id as it is shown now; for a former id nothing is decided, as somebody else's words may stand there
     * @param reviewer who decides
     * @param time now
     * @return the decision, or nothing if no such report holds
     * @throws IllegalArgumentException if a correction is of another report, or its words do not stand in the text
     */
    public Optional<Review> decide(
            String document, String report, Decision.Verdict verdict, String reviewer, Instant time) {
        synchronized (database) {
            return database.writing(
                    () -> key(document, report).map(key -> keep(key, document, report, verdict, reviewer, time)));
        }
    }

    /**
     * Keeps one decision on all reports that meet the criteria, all or none.
     *
     * @param expected how many these are, as somebody was shown; if they are more or fewer by now, nothing is decided
     * @return how many were decided on: {@code expected}, or 0
     * @throws IllegalArgumentException for a correction, which is of one report alone
     */
    public long decideAll(
            List<Criterion> criteria, long expected, Decision.Verdict verdict, String reviewer, Instant time) {
        if (verdict instanceof Decision.Corrected) {
            throw new IllegalArgumentException("a correction is of one report alone");
        }
        synchronized (database) {
            return database.writing(() -> {
                BitSet rows = filter.rows(criteria);
                if (rows.cardinality() != expected) {
                    return 0L;
                }
                rows.stream().forEach(row -> insert(row, verdict, reviewer, time));
                rows.stream()
                        .map(row -> catalogue.columns().document[row])
                        .distinct()
                        .boxed()
                        .toList()
                        .forEach(document -> refresh(document));
                return expected;
            });
        }
    }

    private void insert(int row, Decision.Verdict verdict, String reviewer, Instant time) {
        Columns columns = catalogue.columns();
        Report report = readings.report(columns.report[row]);
        store.insert(
                columns.document[row],
                columns.report[row],
                review(report.document(), report.id(), verdict, reviewer, time));
    }

    /** Takes back the decision that stands on a report; empty if none does. Arguments as for {@link #decide}. */
    public Optional<Review> undo(String document, String report, String reviewer, Instant time) {
        synchronized (database) {
            return database.writing(() -> key(document, report)
                    .flatMap(key -> Judgement.standing(historyOf(document, key))
                            .map(standing -> keep(
                                    key,
                                    document,
                                    report,
                                    new Decision.Undone(standing.review().id()),
                                    reviewer,
                                    time))));
        }
    }

    /** All decisions on a report, under whatever id it then had, the first one first; those taken back included. */
    public List<Review> history(String document, String report) {
        synchronized (database) {
            return database.seeing(() -> key(document, report)
                    .map(key -> historyOf(document, key).stream()
                            .map(ReviewStore.Stored::review)
                            .sorted(Comparator.comparing(Review::time))
                            .toList())
                    .orElse(List.of()));
        }
    }

    /** Hands on every decision of the archive as a line of JSON, in the order in which they were kept. */
    public void export(Consumer<String> lines) {
        synchronized (database) {
            database.seeing(store::all).forEach(stored -> lines.accept(ReviewLines.line(stored)));
        }
    }

    /**
     * Takes over decisions that were made in another copy of the archive, all in one transaction. What cannot be placed, as its
     * document or report is not here or the line is not as {@link #export} writes it, is left out and told; what is known is
     * not doubled.
     */
    public ImportedDecisions take(Stream<String> lines) {
        AtomicLong number = new AtomicLong();
        return take(lines.map(line -> Map.entry(number.incrementAndGet(), line)).iterator());
    }

    /** As {@link #take(Stream)}; the lines come with their numbers in a longer file. */
    public ImportedDecisions take(SortedMap<Long, String> lines) {
        return take(lines.entrySet().iterator());
    }

    private ImportedDecisions take(Iterator<Map.Entry<Long, String>> lines) {
        synchronized (database) {
            return database.writing(
                    () -> new ReviewLines(database, documents, readings, store).take(lines, this::refresh));
        }
    }

    private void refresh(long document) {
        judgements.refresh(document);
        cards.write(document);
    }

    private Review keep(long key, String document, String report, Decision decision, String reviewer, Instant time) {
        if (decision instanceof Decision.Corrected corrected) {
            requireWords(document, report, corrected.correction().corrected());
        }
        Review review = review(document, report, decision, reviewer, time);
        long owner = documents.find(document).orElseThrow();
        store.insert(owner, key, review);
        refresh(owner);
        return review;
    }

    static Review review(String document, String report, Decision decision, String reviewer, Instant time) {
        String content = String.join(
                "\n",
                document,
                report,
                DecisionJson.code(decision),
                DecisionJson.detail(decision),
                reviewer,
                time.toString());
        return new Review(Hash.sha256(content).substring(0, ID_LENGTH), document, report, decision, reviewer, time);
    }

    private void requireWords(String document, String report, Report corrected) {
        if (!corrected.id().equals(report) || !corrected.document().equals(document)) {
            throw new IllegalArgumentException("the correction is of another report, " + corrected.id());
        }
        Document text = documents.versionOfReading(
                documents.current(documents.find(document).orElseThrow()));
        requireWords(text, corrected);
    }

    static void requireWords(Document document, Report corrected) {
        List<Fault> faults =
                Evidence.faults(new Reading(document, List.of(corrected), List.of(), List.of(), List.of()));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.get(0).place() + ": " + faults.get(0).message());
        }
    }

    private List<ReviewStore.Stored> historyOf(String document, long key) {
        return judgements.histories(documents.find(document).orElseThrow()).getOrDefault(key, new ArrayList<>());
    }

    /** The key of the report of that document that holds under that very id. */
    private Optional<Long> key(String document, String report) {
        return database.first(
                "SELECT report.key FROM document JOIN report ON report.reading = document.current"
                        + " WHERE document.id = ? AND report.id = ? ORDER BY report.position LIMIT 1",
                row -> row.number(1),
                document,
                report);
    }
}
