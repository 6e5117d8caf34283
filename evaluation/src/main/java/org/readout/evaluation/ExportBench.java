package org.readout.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.OpenRun;
import org.readout.archive.ReaderVersion;
import org.readout.export.ExportFormats;
import org.readout.export.rows.ExportFormat;
import org.readout.export.rows.ReportRow;
import org.readout.export.rows.Tally;

/**
 * Measures how fast a filtered view of an archive is exported: generates an archive, exports half of its reports in each
 * format several times, and tells the median of the clock and of processor time.
 */
final class ExportBench {

    static final String USAGE = "java -Xmx512m -cp ... org.readout.evaluation.ExportBench [--reports N] [--rounds N]"
            + " [--formats csv,parquet,...] [--write evaluation/EXPORT-SPEED.md]";

    private static final int REPORTS = 200_000;
    private static final int ROUNDS = 3;
    private static final String NOTES =
            "A generated archive on disk; half of its reports, those of one country, are exported. The time is from the query to"
                    + " the closed file, median of the rounds after one to warm up. Processor time is that of the whole process;"
                    + " on a busy machine it is the figure to trust. Targets for 100,000 rows: CSV 5 s, Parquet 8 s. The whole"
                    + " program runs in 512 MB.";

    private record Cost(double clock, double processor) {}

    private ExportBench() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ExportBench::run);
    }

    private static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of("--reports", "--rounds", "--formats", "--write"), Set.of());
        int reports = arguments.value("--reports").map(Integer::parseInt).orElse(REPORTS);
        int rounds = arguments.value("--rounds").map(Integer::parseInt).orElse(ROUNDS);
        Path folder = Files.createTempDirectory("readout-bench");
        try {
            Section section = measure(folder, formats(arguments), reports, rounds);
            out.print(section.text());
            Optional<String> file = arguments.value("--write");
            if (file.isPresent()) {
                Files.writeString(
                        Path.of(file.get()), "# Speed of exports\n\n" + section.markdown(), StandardCharsets.UTF_8);
            }
        } finally {
            delete(folder);
        }
    }

    /** Those that are asked for, else the two that have a target. */
    private static List<ExportFormat> formats(Arguments arguments) {
        return Arrays.stream(arguments.value("--formats").orElse("csv,parquet").split(","))
                .map(name -> ExportFormats.named(name)
                        .orElseThrow(() -> new IllegalArgumentException("unknown format " + name)))
                .toList();
    }

    private static Section measure(Path folder, List<ExportFormat> formats, int reports, int rounds)
            throws IOException {
        Path file = folder.resolve("bench.readout");
        fill(file, reports);
        List<List<String>> rows = new ArrayList<>();
        try (Archive archive = Archive.openForReading(file)) {
            for (ExportFormat format : formats) {
                rows.add(row(archive, format, folder.resolve("export"), rounds));
            }
        }
        List<String> header = List.of(
                String.format(Locale.ROOT, "%,d of %,d reports", reports / 2, reports),
                "records",
                "by the clock",
                "by processor time",
                "size");
        return new Section("Exports", USAGE, NOTES, List.of(new Table(header, rows)));
    }

    private static void fill(Path file, int reports) {
        try (Archive archive = Archive.open(file)) {
            OpenRun run = archive.begin(new ReaderVersion("bench", "bench"), List.of("generated"), Instant.EPOCH);
            ArrestNews.readings(reports).forEach(run::keep);
            run.finish(Instant.EPOCH);
        }
    }

    private static List<String> row(Archive archive, ExportFormat format, Path file, int rounds) throws IOException {
        Tally tally = Tally.NONE;
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            long clock = System.nanoTime();
            long processor = Processor.nanos();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                tally = format.write(
                        taker -> archive.readings(
                                List.of(new Criterion.InCountry(Set.of(ArrestNews.COUNTRY))),
                                reading -> ReportRow.of(reading).forEach(taker)),
                        out);
            }
            costs.add(new Cost((System.nanoTime() - clock) / 1e9, (Processor.nanos() - processor) / 1e9));
        }
        List<Cost> measured = costs.subList(1, costs.size());
        return List.of(
                format.name(),
                String.format(Locale.ROOT, "%,d", tally.records()),
                seconds(measured.stream().mapToDouble(Cost::clock).toArray()),
                seconds(measured.stream().mapToDouble(Cost::processor).toArray()),
                String.format(Locale.ROOT, "%.1f MB", Files.size(file) / 1e6));
    }

    private static String seconds(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return String.format(Locale.ROOT, "%.1f s", sorted[sorted.length / 2]);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
