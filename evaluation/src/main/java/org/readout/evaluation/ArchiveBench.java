package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.readout.archive.Archive;
import org.readout.archive.Contents;
import org.readout.archive.Criterion;
import org.readout.archive.Decision;
import org.readout.archive.FilterWords;
import org.readout.archive.Histogram;
import org.readout.archive.OpenRun;
import org.readout.archive.Order;
import org.readout.archive.PartySummary;
import org.readout.archive.ReaderVersion;
import org.readout.model.Reading;

/** Measures how fast an archive of many generated reports is written, opened, listed and searched. */
public final class ArchiveBench {

    private static final String USAGE =
            "ArchiveBench [--documents N, or 0 for an archive that is there] [--archive FILE-OR-URL] [--out FILE]";
    private static final String DOCUMENTS = "--documents";
    private static final String ARCHIVE = "--archive";
    private static final String OUT = "--out";
    private static final int REPORTS_A_DOCUMENT = 10;
    private static final int QUESTIONS = 200;
    private static final int PAGE = 50;
    private static final int FACET_VALUES = 10;

    private final List<String> rows = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private Contents contents = new Contents(0, 0, 0, 0, 0, 0, 0, 0);

    private ArchiveBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, ArchiveBench::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(DOCUMENTS, ARCHIVE, OUT), Set.of());
        int documents = arguments.value(DOCUMENTS).map(Integer::parseInt).orElse(100_000);
        Path folder = Files.createTempDirectory("archive-bench");
        String address =
                arguments.value(ARCHIVE).orElse(folder.resolve("bench.readout").toString());
        ArchiveBench bench = new ArchiveBench(out);
        bench.measure(address, documents);
        String page = bench.page();
        arguments.value(OUT).ifPresent(file -> write(Path.of(file), page));
        out.print(page);
        out.println("the archive is " + address);
    }

    private static void write(Path file, String page) {
        try {
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(String address, int documents) {
        if (documents > 0) {
            fill(address, documents);
        }
        once("opening", "≤ 1 s", () -> Archive.open(address).close());
        try (Archive archive = Archive.open(address)) {
            once("the first page after opening", "", () -> page(archive, List.of(), Order.KEPT, 0));
            once("the first question for events", "", () -> contents = archive.contents());
            warm(archive);
            Random random = new Random(1);
            questions("filtered page: rows, total, facets, histogram", "p95 ≤ 150 ms", () -> {
                List<Criterion> criteria = FilterWords.parse(BenchFilters.some(random));
                int place = random.nextInt(5) == 0 ? random.nextInt(5_000) : 0;
                return timed(() -> page(archive, criteria, order(random), place));
            });
            questions("unfiltered page, any order and place", "p95 ≤ 150 ms", () -> {
                int place = random.nextInt(Math.toIntExact(archive.count(List.of())));
                return timed(() -> page(archive, List.of(), order(random), place));
            });
            questions("search: rows and total", "p95 ≤ 80 ms", () -> {
                List<Criterion> criteria = FilterWords.parse(BenchFilters.search(random));
                return timed(() -> archive.reports().page(criteria, Order.KEPT, 0, PAGE));
            });
            questions("filtered page of events", "p95 ≤ 150 ms", () -> {
                List<Criterion> criteria = FilterWords.parse(BenchFilters.some(random));
                return timed(() -> archive.events().page(criteria, Order.REPORTS, 0, PAGE));
            });
            questions("filtered page of actors", "p95 ≤ 150 ms", () -> {
                List<Criterion> criteria = FilterWords.parse(BenchFilters.some(random));
                return timed(() -> archive.reports().parties(criteria, 0, PAGE));
            });
            questions("filtered page of speakers", "p95 ≤ 150 ms", () -> {
                List<Criterion> criteria = FilterWords.parse(BenchFilters.some(random));
                return timed(() -> archive.reports().speakers(criteria, 0, PAGE));
            });
            decisions(archive, random);
            decisionsAboutActors(archive, random);
        }
    }

    private void fill(String address, int documents) {
        Cost writing = new Cost(0, 0);
        long start = System.nanoTime();
        try (Archive archive = Archive.open(address)) {
            OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of("generated"), Instant.EPOCH);
            for (int number = 0; number < documents; number++) {
                Reading reading = GeneratedNews.reading(number, REPORTS_A_DOCUMENT);
                Cost one = timed(() -> run.keep(reading));
                writing = new Cost(writing.clock() + one.clock(), writing.processor() + one.processor());
                if (number % 10_000 == 9_999) {
                    out.printf(Locale.ROOT, "%d documents, %.0f s%n", number + 1, seconds(start));
                }
            }
            run.finish(Instant.EPOCH);
        }
        double reports = documents * REPORTS_A_DOCUMENT * 1000.0;
        add(
                "| writing, one thread | ≥ 2,000 reports/s | %,.0f/s | %,.0f/s | |",
                reports / writing.clock(), reports / writing.processor());
    }

    private static void page(Archive archive, List<Criterion> criteria, Order order, int first) {
        archive.reports().page(criteria, order, first, PAGE);
        archive.reports().facets(criteria, FACET_VALUES);
        archive.reports().histogram(criteria, Histogram.Unit.MONTH);
    }

    private static void warm(Archive archive) {
        Random random = new Random(2);
        for (int i = 0; i < 30; i++) {
            page(archive, FilterWords.parse(BenchFilters.some(random)), order(random), 0);
            archive.reports().page(FilterWords.parse(BenchFilters.search(random)), Order.KEPT, 0, PAGE);
        }
    }

    private static Order order(Random random) {
        List<Order> orders = List.of(Order.KEPT, Order.DAY, Order.LATEST, Order.TYPE, Order.STATUS);
        return orders.get(random.nextInt(orders.size()));
    }

    private void decisions(Archive archive, Random random) {
        List<Criterion> open = FilterWords.parse(Map.of("review", "open"));
        questions("a decision, and the next report to decide on", "", () -> {
            var shown = archive.reports()
                    .page(open, Order.KEPT, random.nextInt(1000), 1)
                    .items()
                    .get(0);
            return timed(() -> {
                archive.reviews()
                        .decide(
                                shown.document().id(),
                                shown.asRead().id(),
                                new Decision.Accepted(),
                                "bench",
                                Instant.EPOCH);
                archive.reports().page(open, Order.KEPT, 0, 1);
            });
        });
    }

    /** The most frequent actors, every second of which joins the one before it and gives some words up again. */
    private void decisionsAboutActors(Archive archive, Random random) {
        List<String> actors = archive.reports().parties(List.of(), 0, 2 * QUESTIONS).items().stream()
                .map(PartySummary::id)
                .toList();
        int[] next = {0};
        questions("a merge of actors, and the list of them", "", () -> {
            List<String> pair = actors.subList(next[0], next[0] += 2);
            return timed(() -> {
                archive.actors().merge(pair, "bench", Instant.EPOCH.plusSeconds(next[0]));
                archive.reports().parties(List.of(), 0, PAGE);
            });
        });
        for (int i = 0; i < actors.size(); i += 2) {
            String actor = actors.get(i);
            List<String> words = List.of(archive.actors()
                    .find(actor)
                    .orElseThrow()
                    .party()
                    .aliases()
                    .get(0)
                    .words());
            archive.actors()
                    .split(actor, words, Optional.empty(), "bench", Instant.EPOCH.plusSeconds(actors.size() + i));
        }
        once(
                "events grouped anew after these decisions",
                "",
                () -> archive.events().count(List.of()));
        questions("filtered page of actors, with 400 such decisions", "p95 ≤ 150 ms", () -> {
            List<Criterion> criteria = FilterWords.parse(BenchFilters.some(random));
            return timed(() -> archive.reports().parties(criteria, 0, PAGE));
        });
        questions("an actor with offices and counterparts", "", () -> {
            String actor = actors.get(random.nextInt(actors.size()));
            return timed(() -> archive.actors().find(actor));
        });
        questions("actors who may be the same", "", () -> {
            String actor = actors.get(random.nextInt(actors.size()));
            return timed(() -> archive.actors().similar(actor, PAGE));
        });
    }

    /** A question that tells what it took. */
    private interface Question {
        Cost ask();
    }

    private Cost timed(Runnable work) {
        Cost start = now();
        work.run();
        return now().since(start);
    }

    /** Milliseconds on the clock, and milliseconds that the thread really had the processor. */
    private record Cost(double clock, double processor) {

        Cost since(Cost start) {
            return new Cost(clock - start.clock, processor - start.processor);
        }
    }

    private Cost now() {
        return new Cost(System.nanoTime() / 1e6, threads.getCurrentThreadCpuTime() / 1e6);
    }

    private void questions(String what, String goal, Question question) {
        double[] clock = new double[QUESTIONS];
        double[] processor = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            Cost cost = question.ask();
            clock[i] = cost.clock();
            processor[i] = cost.processor();
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        int p95 = QUESTIONS * 95 / 100;
        add("| %s | %s | %.0f ms | %.0f ms | %.0f ms |", what, goal, clock[p95], processor[p95], clock[QUESTIONS / 2]);
    }

    private void add(String format, Object... values) {
        rows.add(String.format(Locale.ROOT, format, values));
        out.println(rows.get(rows.size() - 1));
    }

    private void once(String what, String goal, Runnable work) {
        Cost cost = timed(work);
        add("| %s | %s | %.2f s | %.2f s | |", what, goal, cost.clock() / 1000, cost.processor() / 1000);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private String page() {
        return String.format(
                        Locale.ROOT,
                        "%,d reports on %,d generated documents, %,d events; %d questions of each kind, one after the other.%n%n",
                        contents.reports(),
                        contents.documents(),
                        contents.events(),
                        QUESTIONS)
                + "| what | goal | clock (p95) | processor (p95) | clock (median) |\n| --- | --- | --- | --- | --- |\n"
                + String.join("\n", rows)
                + "\n";
    }
}
