package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.readout.language.NetBenchmark;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** Measures how fast one thread reads news text, and what it costs in memory and at the start. */
public final class Speed {

    private static final String USAGE = "Speed TEXTS [--rounds N] [--net FILE]";
    private static final int ROUNDS = 5;
    private static final String NOTES = """
            One thread; medians of the rounds after a warm-up round, the three kinds of work taking turns within each round. TEXTS
            is a folder of .txt files or JSON Lines with "text". The bare net gets the same sentences, cut and encoded
            beforehand, in the same batches. On a busy machine the processor time is the figure to trust. Peak memory is that
            of the whole process (VmHWM), with all data files loaded.
            """;

    /** What a piece of work took: seconds on the clock, and seconds that the thread really had the processor. */
    private record Cost(double clock, double processor) {

        static Cost of(Runnable work) {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long clock = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            work.run();
            return new Cost(seconds(clock), (threads.getCurrentThreadCpuTime() - processor) / 1e9);
        }

        Cost plus(Cost other) {
            return new Cost(clock + other.clock, processor + other.processor);
        }
    }

    private record Round(Cost net, Cost language, Cost whole) {}

    private Speed() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, Speed::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of("--rounds", Product.NET), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("a folder or a file of texts is expected");
        }
        int rounds = arguments.value("--rounds").map(Integer::parseInt).orElse(ROUNDS);
        long start = System.nanoTime();
        try (Product product = Product.open(arguments)) {
            double opening = seconds(start);
            out.print(measure(documents(Path.of(arguments.operands().get(0))), product, opening, rounds)
                    .text());
        }
    }

    /** Measures with the usual number of rounds. */
    static Section measure(Path texts, Product product, double opening) throws IOException {
        return measure(documents(texts), product, opening, ROUNDS);
    }

    private static Section measure(List<Document> documents, Product product, double opening, int rounds)
            throws IOException {
        NetBenchmark net = NetBenchmark.of(product.language(), documents);
        round(documents, product, net);
        List<Round> measured = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            measured.add(round(documents, product, net));
        }
        int sentences = net.sentences();
        List<List<String>> rows = List.of(
                rates("bare net", sentences, measured, Round::net),
                rates("language as a whole", sentences, measured, Round::language),
                shares(measured),
                rates("language and coding", sentences, measured, Round::whole),
                List.of("opening net and data files", String.format(Locale.ROOT, "%.2f s", opening), ""),
                List.of("peak memory", peakMemory(), ""));
        Table table = new Table(
                List.of(sentences + " sentences, " + rounds + " rounds", "by the clock", "by processor time"), rows);
        return new Section("Speed", USAGE, NOTES, List.of(table));
    }

    private static Round round(List<Document> documents, Product product, NetBenchmark net) {
        List<Analysis> analyses = new ArrayList<>();
        Cost netCost = Cost.of(net::run);
        Cost language = Cost.of(() -> documents.forEach(document -> analyses.add(product.analyse(document))));
        Cost coding = Cost.of(() -> analyses.forEach(product.coder()::code));
        return new Round(netCost, language, language.plus(coding));
    }

    private static List<String> rates(String name, int sentences, List<Round> rounds, Function<Round, Cost> work) {
        return List.of(
                name,
                rate(median(rounds, round -> sentences / work.apply(round).clock())),
                rate(median(rounds, round -> sentences / work.apply(round).processor())));
    }

    private static List<String> shares(List<Round> rounds) {
        return List.of(
                "language, share of the bare net's rate",
                Table.percent(median(
                                rounds,
                                round -> round.net().clock() / round.language().clock())) + " %",
                Table.percent(median(
                                rounds,
                                round -> round.net().processor()
                                        / round.language().processor())) + " %");
    }

    private static List<Document> documents(Path texts) throws IOException {
        if (!Files.isDirectory(texts)) {
            return JsonLines.read(
                    texts,
                    line -> Document.undated(
                            line.path("id").asString("text"), line.path("text").asString("")));
        }
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                documents.add(Document.undated(name, Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return documents;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, "%.0f sentences/s", rate);
    }

    /** The most memory that the process ever held, as the kernel counts it; "unknown" where it does not say. */
    private static String peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "unknown";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                .findFirst()
                .orElse("unknown");
    }
}
