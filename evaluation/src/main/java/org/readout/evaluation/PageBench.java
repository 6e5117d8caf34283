package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnSources;
import org.readout.workbench.Workbench;
import org.readout.workbench.WorkbenchSettings;
import org.readout.workbench.web.ServerSettings;

/**
 * Measures how fast the workbench answers with whole pages: the real server on an archive of generated reports, asked over
 * HTTP, one page after the other.
 *
 * <p>Processor time is that of all threads of the process but the virtual machine's own: the server's and the asking one's.
 */
public final class PageBench {

    private static final String USAGE =
            "PageBench --archive FILE-OR-URL [--questions N] [--pages reports,map,...] [--out FILE]";
    private static final String ARCHIVE = "--archive";
    private static final String QUESTIONS = "--questions";
    private static final String PAGES = "--pages";
    private static final String OUT = "--out";
    private static final int WARM = 15;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final URI address;
    private final int questions;

    /** The first words of the pages to measure; all of them if empty. */
    private final Set<String> only;

    private final PrintStream out;
    private final List<String> rows = new ArrayList<>();

    private PageBench(URI address, int questions, Set<String> only, PrintStream out) {
        this.address = address;
        this.questions = questions;
        this.only = only;
        this.out = out;
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, PageBench::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(ARCHIVE, QUESTIONS, PAGES, OUT), Set.of());
        String archive = arguments.value(ARCHIVE).orElseThrow(() -> new IllegalArgumentException(USAGE));
        int questions = arguments.value(QUESTIONS).map(Integer::parseInt).orElse(100);
        Set<String> only =
                arguments.value(PAGES).map(words -> Set.of(words.split(","))).orElse(Set.of());
        ServerSettings server =
                new ServerSettings(ServerSettings.LOOPBACK, 0, Optional.empty(), InstantSource.fixed(Instant.EPOCH));
        OwnSources nothing = new OwnSources(Optional.empty(), OwnData.none());
        try (Workbench workbench =
                Workbench.start(new WorkbenchSettings(archive, "bench", false, "bench", nothing, List.of(), server))) {
            PageBench bench = new PageBench(workbench.address(), questions, only, out);
            bench.measure();
            String page = bench.page();
            if (arguments.value(OUT).isPresent()) {
                Files.writeString(Path.of(arguments.value(OUT).get()), page, StandardCharsets.UTF_8);
            }
            out.print(page);
        }
    }

    private void measure() {
        once("the first page of reports after opening", "/reports");
        once("the first page of events", "/events");
        pages("reports, filtered", random -> at("/reports", BenchFilters.some(random)));
        pages("reports, no filter, any order", random -> "/reports?sort=" + order(random) + "&page=" + place(random));
        pages("reports, search", random -> at("/reports", BenchFilters.search(random)));
        pages("events, filtered", random -> at("/events", BenchFilters.some(random)));
        pages("events by reports, filtered", random -> at("/events", BenchFilters.some(random)) + "&sort=reports");
        pages("actors, filtered", random -> at("/actors", BenchFilters.some(random)));
        pages("sources, filtered", random -> at("/sources", BenchFilters.some(random)));
        pages("timeline, filtered", random -> at("/timeline", BenchFilters.some(random)));
        pages("map, filtered", random -> at("/map", BenchFilters.some(random)));
        pages("network, filtered", random -> at("/network", BenchFilters.some(random)));
        pages("review, filtered", random -> at("/review", BenchFilters.some(random)) + "&as=bench");
        pages("documents", random -> "/documents?page=" + place(random));
        pages("runs", random -> "/runs");
        pages("document, one", random -> linked("/documents?page=" + place(random), "/document?", random));
        pages("report, one", random -> linked("/reports?page=" + place(random), "/report?", random));
        pages("event, one", random -> linked("/events?page=" + place(random), "/event?", random));
    }

    /** One of the addresses on a list that begin so; the list is asked for before anything is measured. */
    private String linked(String list, String beginning, Random random) {
        List<String> links = LINK.matcher(get(list))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> link.startsWith(beginning))
                .distinct()
                .toList();
        if (links.isEmpty()) {
            throw new IllegalStateException(list + " leads to no " + beginning);
        }
        return links.get(random.nextInt(links.size()));
    }

    private static String order(Random random) {
        return List.of("latest", "day", "kept", "type", "status").get(random.nextInt(5));
    }

    /** Mostly the first page, as readers have it. */
    private static int place(Random random) {
        return random.nextInt(5) == 0 ? 1 + random.nextInt(20) : 1;
    }

    private static String at(String path, Map<String, String> filters) {
        return path + "?"
                + filters.entrySet().stream()
                        .map(filter ->
                                filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Milliseconds. */
    private record Cost(double clock, double processor) {}

    private Cost ask(String path) {
        long processor = processorNanos();
        long clock = System.nanoTime();
        get(path);
        double took = (System.nanoTime() - clock) / 1e6;
        return new Cost(took, (processorNanos() - processor) / 1e6);
    }

    private long processorNanos() {
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }

    private String get(String path) {
        try {
            HttpResponse<String> answer =
                    client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " gave " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + path, e);
        }
    }

    private void once(String what, String path) {
        // Of the whole process: what is made ready in the background counts too.
        long start = Processor.nanos();
        Cost cost = ask(path);
        add("| %s | | %.0f ms | | %.0f ms |", what, (Processor.nanos() - start) / 1e6, cost.clock());
    }

    private void pages(String what, Function<Random, String> path) {
        if (!only.isEmpty() && !only.contains(what.split(",")[0])) {
            return;
        }
        Random random = new Random(1);
        for (int i = 0; i < WARM; i++) {
            get(path.apply(random));
        }
        double[] clock = new double[questions];
        double[] processor = new double[questions];
        String slowest = "";
        double most = 0;
        for (int i = 0; i < questions; i++) {
            String address = path.apply(random);
            Cost cost = ask(address);
            clock[i] = cost.clock();
            processor[i] = cost.processor();
            if (cost.processor() > most) {
                most = cost.processor();
                slowest = address;
            }
        }
        out.printf(Locale.ROOT, "slowest: %s, %.0f ms%n", slowest, most);
        Arrays.sort(clock);
        Arrays.sort(processor);
        int p95 = questions * 95 / 100;
        add(
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
                what, processor[questions / 2], processor[p95], clock[questions / 2], clock[p95]);
    }

    private void add(String format, Object... values) {
        rows.add(String.format(Locale.ROOT, format, values));
        out.println(rows.get(rows.size() - 1));
    }

    private String page() {
        return "| page | processor (median) | processor (p95) | clock (median) | clock (p95) |\n| --- | --- | --- | --- | --- |\n"
                + String.join("\n", rows)
                + "\n";
    }
}
