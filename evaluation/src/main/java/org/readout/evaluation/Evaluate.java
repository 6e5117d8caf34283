package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs every measurement for which the data is there and writes the results as one Markdown page. */
public final class Evaluate {

    private static final String USAGE = "Evaluate --shared DIR [--out FILE] [--net FILE]";
    private static final String SHARED = "--shared";
    private static final String OUT = "--out";
    private static final String GOLD = "gold/open/gold.jsonl";
    private static final String RECORDS = "bench/events/plover_gsr/PLOVER_GSR_CAMEO.txt";
    private static final String QUOTES = "bench/quotes/polnear/dev";
    private static final List<String> TREEBANKS =
            List.of("bench/parse/ewt/en_ewt-ud-test.conllu", "bench/parse/gum/en_gum-ud-dev.conllu");

    private final Path shared;
    private final Product product;
    private final double opening;
    private final PrintStream out;

    private Evaluate(Path shared, Product product, double opening, PrintStream out) {
        this.shared = shared;
        this.product = product;
        this.opening = opening;
        this.out = out;
    }

    /** A measurement that is made only if the file or folder it needs is there. */
    @FunctionalInterface
    private interface Measurement {
        Section measure(Path data) throws IOException;
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, Evaluate::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(SHARED, OUT, Product.NET), Set.of());
        Path shared = arguments
                .value(SHARED)
                .map(Path::of)
                .orElseThrow(
                        () -> new IllegalArgumentException(SHARED + " is needed: the folder with gold/ and bench/"));
        Path results = Path.of(arguments.value(OUT).orElse("evaluation/RESULTS.md"));
        long start = System.nanoTime();
        try (Product product = Product.open(arguments)) {
            double opening = (System.nanoTime() - start) / 1e9;
            String page = new Evaluate(shared, product, opening, out).page();
            Files.writeString(results, page, StandardCharsets.UTF_8);
            out.println("wrote " + results);
        }
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Results
                Written by `org.readout.evaluation.Evaluate --shared DIR`; every section names the program that makes it alone. DIR
                holds the open gold articles and the public sets, which are not part of this repository.

                """);
        page.append("Reader net ").append(product.language().netVersion());
        page.append(", Java ").append(Runtime.version().feature()).append(".\n\n");
        page.append(section("Speed", GOLD, data -> Speed.measure(data, product, opening)));
        page.append(section("Gold articles", GOLD, data -> Score.measure(data, product)));
        page.append(section("PLOVER gold standard records", RECORDS, data -> ScorePlover.measure(data, product)));
        page.append(NonEvents.measure(product).markdown()).append('\n');
        page.append(ScoreCorpus.measure(product).markdown()).append('\n');
        page.append(ScoreActs.measure(product).markdown()).append('\n');
        page.append(section(
                "Quotes and attribution",
                QUOTES,
                data -> ScoreQuotes.measure(data, product::analyse, product.coder())));
        page.append(section("Parse", "bench/parse", data -> ScoreParse.measure(treebanks(), product::analyse)));
        page.append(
                section("Names", "bench/names", data -> ScoreNames.measure(shared.resolve("bench"), product::analyse)));
        page.append(section(
                "Coreference", "bench/coreference", data -> ScoreCoreference.measure(shared, product::analyse)));
        page.append(section(
                "Dates",
                "bench/dates",
                data -> ScoreDates.measure(shared.resolve("bench"), product::analyse, Optional.empty())));
        page.append(section(
                "Places", "bench/places", data -> ScorePlaces.measure(shared.resolve("bench"), product::analyse)));
        return page.toString();
    }

    private String section(String title, String path, Measurement measurement) throws IOException {
        Path data = shared.resolve(path);
        out.println(title + " ...");
        if (!Files.exists(data)) {
            return "## " + title + "\nNot measured: " + path + " is absent.\n\n";
        }
        return measurement.measure(data).markdown() + "\n";
    }

    private List<Path> treebanks() {
        return TREEBANKS.stream().map(shared::resolve).filter(Files::exists).toList();
    }
}
