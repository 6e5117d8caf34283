package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.evaluation.ActTally.Judged;

/** Scores the reader net's event layer alone, without lexicon and rules, on the held-out part of the Readout Corpus. */
public final class ScoreActs {

    private static final String USAGE = "ScoreActs [FILES...] [--net FILE]";
    private static final double[] THRESHOLDS = {.1, .2, .3, .4, .5, .6, .7, .8, .9};

    private ScoreActs() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreActs::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        List<Path> files = arguments.operands().isEmpty()
                ? ScoreCorpus.heldOut()
                : arguments.operands().stream().map(Path::of).toList();
        try (Product product = Product.open(arguments)) {
            out.print(section(files, product).text());
        }
    }

    static Section measure(Product product) throws IOException {
        return section(ScoreCorpus.heldOut(), product);
    }

    private static Section section(List<Path> files, Product product) throws IOException {
        ActTally tally = new ActTally();
        for (Example example : ScoreCorpus.examples(files)) {
            tally.add(example, product.analyse(CorpusArticle.of(example).document()));
        }
        String notes = """
                What the net proposes, without lexicon and rules, against the marks; the held-out part was not trained on. A
                proposal is right if its word lies in a marked trigger of its type. Right at a threshold: of the proposals from that
                probability on. Reliability: how often proposals of about one probability are right. Arcs: of the acts proposed right, words
                from one half on, against the mentions in the trigger's sentence.
                """;
        return new Section(
                "Event layer alone", USAGE, notes, List.of(triggers(tally), reliability(tally), arcs(tally)));
    }

    private static Table triggers(ActTally tally) {
        List<List<String>> rows = new ArrayList<>();
        for (double threshold : THRESHOLDS) {
            List<Judged> some = tally.judged().stream()
                    .filter(act -> act.probability() >= threshold)
                    .toList();
            int right = (int) some.stream().filter(Judged::right).count();
            long status = some.stream().filter(Judged::status).count();
            Tally triggers = new Tally(right, tally.marked(), some.size());
            rows.add(List.of(
                    Table.share(threshold),
                    Table.share(triggers.precision()),
                    Table.share(triggers.recall()),
                    Table.share(triggers.f1()),
                    Table.share(share(status, right))));
        }
        return new Table(List.of("threshold", "P", "R", "F1", "status of the right"), rows);
    }

    private static Table reliability(ActTally tally) {
        List<List<String>> rows = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            double from = tenth / 10.0;
            double to = (tenth + 1) / 10.0;
            List<Judged> some = tally.judged().stream()
                    .filter(act -> act.probability() >= from && (act.probability() < to || to == 1))
                    .toList();
            double mean =
                    some.stream().mapToDouble(Judged::probability).average().orElse(0);
            long right = some.stream().filter(Judged::right).count();
            rows.add(List.of(
                    Table.share(from) + " to " + Table.share(to),
                    Integer.toString(some.size()),
                    Table.share(mean),
                    Table.share(share(right, some.size()))));
        }
        return new Table(List.of("probability", "proposals", "mean", "right"), rows);
    }

    private static Table arcs(ActTally tally) {
        List<List<String>> rows = new ArrayList<>();
        Tally all = Tally.NONE;
        for (MarkedAct.Role role : MarkedAct.Role.values()) {
            Tally arcs = tally.arcs().getOrDefault(role, Tally.NONE);
            if (arcs.gold() > 0) {
                rows.add(row(role.name().toLowerCase(Locale.ROOT), arcs));
                all = all.plus(arcs);
            }
        }
        rows.add(row("all", all));
        return new Table(List.of("arc to", "P", "R", "F1", "marked"), rows);
    }

    private static List<String> row(String name, Tally arcs) {
        return List.of(
                name,
                Table.share(arcs.precision()),
                Table.share(arcs.recall()),
                Table.share(arcs.f1()),
                Integer.toString(arcs.gold()));
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
