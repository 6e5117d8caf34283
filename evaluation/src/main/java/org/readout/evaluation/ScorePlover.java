package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.evaluation.RecordScore.Outcome;
import org.readout.model.Analysis;
import org.readout.model.EventType;

/** Scores the coder on the PLOVER gold standard records, a sentence each. */
public final class ScorePlover {

    private static final String USAGE = "ScorePlover PLOVER_GSR_CAMEO.txt [--net FILE]";
    private static final String NOTES = """
            Sentences of the CAMEO manual with one record each, rarely two. Found: the sentence has a report of the record's type;
            one report stands for one record. With actor, recipient: some actor is of a source's country, some recipient of a
            target's. Parties given: the report of the record's parties, or else the net's likeliest act of theirs. Reports that no record asks for are often right, so precision is a lower bound. "Best" is the report on
            the record's words, or else the sentence's first. DEMAND is read as REQUEST, DISAPPROVE and INVESTIGATE as ACCUSE,
            FIGHT as ASSAULT, JAP as JPN; records keep the borders of PLOVER 0.5, which the codebook draws otherwise in places: with the
            codebook's borders the types of the records in codebook-types.tsv are those that the codebook gives them.
            """;

    private ScorePlover() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScorePlover::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("the file of records is expected");
        }
        try (Product product = Product.open(arguments)) {
            out.print(measure(Path.of(arguments.operands().get(0)), product).text());
        }
    }

    static Section measure(Path file, Product product) throws IOException {
        Map<String, List<GoldRecord>> sentences = GoldRecord.read(file).stream()
                .collect(Collectors.groupingBy(GoldRecord::text, LinkedHashMap::new, Collectors.toList()));
        List<Outcome> outcomes = new ArrayList<>();
        GivenParties given = new GivenParties();
        GivenParties byCodebook = new GivenParties();
        CodebookTypes codebook = CodebookTypes.standard();
        int coded = 0;
        for (List<GoldRecord> records : sentences.values()) {
            Analysis analysis = product.analyse(records.get(0).document());
            List<CodedReport> reports = product.coder().code(analysis).reports().stream()
                    .map(CodedReport::of)
                    .toList();
            RecordScore score = RecordScore.of(records, reports);
            outcomes.addAll(score.outcomes());
            coded += score.coded();
            records.forEach(record -> given.add(record, reports, analysis));
            records.forEach(record -> byCodebook.add(codebook.read(record), reports, analysis));
        }
        return new Section(
                "PLOVER gold standard records",
                USAGE,
                NOTES,
                List.of(overall(outcomes, coded), givenParties(given, byCodebook), byType(outcomes)));
    }

    private static Table overall(List<Outcome> outcomes, int coded) {
        return new Table(
                List.of("of " + outcomes.size() + " records, " + coded + " reports", "share", "records"),
                List.of(
                        row("type found", outcomes, Outcome::found),
                        row("type found, on the record's words", outcomes, Outcome::foundWithTrigger),
                        row("type and actor", outcomes, Outcome::foundWithActor),
                        row("type, actor and recipient", outcomes, Outcome::foundWithBoth),
                        row("best report's type right", outcomes, Outcome::bestIsRight),
                        row(
                                "no report at all",
                                outcomes,
                                outcome -> outcome.best().isEmpty()),
                        precision(outcomes, coded)));
    }

    private static Table givenParties(GivenParties given, GivenParties byCodebook) {
        return new Table(
                List.of("type of what a source does to a target, both given", "record's borders", "codebook's borders"),
                List.of(
                        List.of("right", Table.percent(given.accuracy()), Table.percent(byCodebook.accuracy())),
                        List.of(
                                "macro-F1 over types",
                                Table.percent(given.macroF1()),
                                Table.percent(byCodebook.macroF1()))));
    }

    private static List<String> row(String name, List<Outcome> outcomes, Predicate<Outcome> holds) {
        Tally tally = tally(outcomes, holds);
        return List.of(name, Table.percent(tally.recall()), String.valueOf(tally.correct()));
    }

    private static List<String> precision(List<Outcome> outcomes, int coded) {
        int correct = tally(outcomes, Outcome::found).correct();
        Tally tally = new Tally(correct, outcomes.size(), coded);
        return List.of("precision, lower bound", Table.percent(tally.precision()), String.valueOf(correct));
    }

    private static Tally tally(List<Outcome> outcomes, Predicate<Outcome> holds) {
        int correct = (int) outcomes.stream().filter(holds).count();
        return new Tally(correct, outcomes.size(), outcomes.size());
    }

    private static Table byType(List<Outcome> outcomes) {
        Map<EventType, List<Outcome>> types = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.record().type(), TreeMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, some) -> rows.add(List.of(
                type.name(),
                String.valueOf(some.size()),
                Table.percent(tally(some, Outcome::found).recall()),
                Table.percent(tally(some, Outcome::bestIsRight).recall()),
                String.valueOf(some.stream()
                        .filter(outcome -> outcome.best().isEmpty())
                        .count()),
                confusions(some))));
        return new Table(List.of("type", "records", "found", "best right", "no report", "best read as"), rows);
    }

    /** The wrong types of the best reports with their numbers, most frequent first. */
    private static String confusions(List<Outcome> outcomes) {
        Map<String, Long> wrong = outcomes.stream()
                .filter(outcome -> outcome.best().isPresent() && !outcome.bestIsRight())
                .collect(Collectors.groupingBy(
                        outcome -> outcome.best().map(Enum::name).orElse(""), TreeMap::new, Collectors.counting()));
        return wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
