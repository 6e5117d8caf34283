package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.time.TemporalTagger;
import org.readout.evaluation.TimeText.Timex;
import org.readout.model.Document;

/** Scores temporal expressions and their values on marked texts. */
public final class ScoreDates {

    private static final String USAGE = "ScoreDates BENCHES [--errors DIR] [--net FILE]";
    private static final String ERRORS = "--errors";
    private static final String NOTES = """
            Counted as TempEval-3 counts: found means sharing a character with a marked expression, value and type are counted over the
            found ones, and an expression that was not asked for is wrong. The creation time of a document is given and not counted.
            WikiWars marks no types; its marks without a value count as not found.
            """;

    private final AnalysisReader reader;
    private final TemporalTagger tagger = TemporalTagger.standard();
    private final Optional<Path> errors;

    private ScoreDates(AnalysisReader reader, Optional<Path> errors) {
        this.reader = reader;
        this.errors = errors;
    }

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreDates::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET, ERRORS), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("the folder of benches is expected");
        }
        try (Product product = Product.open(arguments)) {
            Optional<Path> errors = arguments.value(ERRORS).map(Path::of);
            out.print(measure(Path.of(arguments.operands().get(0)), product::analyse, errors)
                    .text());
        }
    }

    /** Scores every set that the folder has; what differs is listed in {@code errors}, a file a set. */
    static Section measure(Path benches, AnalysisReader reader, Optional<Path> errors) throws IOException {
        ScoreDates score = new ScoreDates(reader, errors);
        TimeScore timebank = score.set("TimeBank", benches.resolve("dates/timebank_aquaint/TimeBank"));
        TimeScore aquaint = score.set("AQUAINT", benches.resolve("dates/timebank_aquaint/AQUAINT"));
        TimeScore wars = score.set("WikiWars", benches.resolve("dates/wikiwars/tml"));
        Table table = new Table(
                List.of("set", "marked", "value P", "value R", "value F1", "found F1", "exact F1", "type F1"),
                List.of(
                        row("TimeBank", timebank),
                        row("AQUAINT", aquaint),
                        row("TimeBank + AQUAINT", timebank.plus(aquaint)),
                        row("WikiWars", wars)));
        return new Section("Dates", USAGE, NOTES, List.of(table));
    }

    private TimeScore set(String title, Path folder) throws IOException {
        TimeScore sum = TimeScore.NONE;
        StringBuilder differing = new StringBuilder();
        for (Path file : files(folder)) {
            TimeText text = TimeMlFile.read(file);
            List<Timex> found = found(text);
            sum = sum.plus(TimeScore.of(text.times(), found));
            TimeErrors.append(differing, text, found);
        }
        if (errors.isPresent()) {
            Files.createDirectories(errors.get());
            Files.writeString(errors.get().resolve(title + ".txt"), differing, StandardCharsets.UTF_8);
        }
        return sum;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tml"))
                    .sorted()
                    .toList();
        }
    }

    private List<Timex> found(TimeText text) throws IOException {
        Document document = text.published()
                .map(day -> Document.of(text.id(), day, text.text()))
                .orElseGet(() -> Document.undated(text.id(), text.text()));
        List<Timex> found = new ArrayList<>();
        tagger.tag(reader.read(document))
                .forEach(time -> found.add(new Timex(time.span(), time.type().name(), time.value())));
        return found;
    }

    private static List<String> row(String title, TimeScore score) {
        Tally value = score.value();
        String types = title.equals("WikiWars") ? "–" : Table.share(score.type().f1());
        return List.of(
                title,
                Integer.toString(value.gold()),
                Table.share(value.precision()),
                Table.share(value.recall()),
                Table.share(value.f1()),
                Table.share(score.touched().f1()),
                Table.share(score.exact().f1()),
                types);
    }
}
