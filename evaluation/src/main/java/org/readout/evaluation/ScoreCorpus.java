package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.ExampleReader;

/** Scores the coder on the held-out part of the Readout Corpus, or on any files of that format. */
public final class ScoreCorpus {

    private static final Path HELD_OUT = Path.of("corpus", "held-out");

    private static final String USAGE = "ScoreCorpus [FILES...] [--errors DIR] [--net FILE]";

    private ScoreCorpus() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreCorpus::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of("--errors", Product.NET), Set.of());
        List<Path> files = arguments.operands().isEmpty()
                ? heldOut()
                : arguments.operands().stream().map(Path::of).toList();
        try (Product product = Product.open(arguments)) {
            List<ScoredArticle> articles = Score.score(articles(files), product);
            out.print(section(articles).text());
            if (arguments.value("--errors").isPresent()) {
                Score.writeErrors(Path.of(arguments.value("--errors").get()), articles);
            }
        }
    }

    static Section measure(ArticleCoder coder) throws IOException {
        return section(Score.score(articles(heldOut()), coder));
    }

    /** The files of the held-out part, in order. */
    static List<Path> heldOut() throws IOException {
        try (Stream<Path> files = Files.list(HELD_OUT)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static List<GoldArticle> articles(List<Path> files) throws IOException {
        return examples(files).stream().map(CorpusArticle::of).toList();
    }

    static List<Example> examples(List<Path> files) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path file : files) {
            examples.addAll(ExampleReader.read(file));
        }
        return examples;
    }

    private static Section section(List<ScoredArticle> articles) {
        GoldScore score = GoldScore.of(articles);
        List<ScoredArticle> empty = articles.stream()
                .filter(article -> article.gold().reports().isEmpty())
                .toList();
        long alarms =
                empty.stream().filter(article -> !article.coded().isEmpty()).count();
        String notes = """
                %d examples, %d of them without an act; reports
                were found in %d of these. Of the held-out part nothing was trained on and no entry written from. Each is read as a document of its own, matched and scored as the gold articles are; the corpus
                has no days, so dates are left out.
                """.formatted(articles.size(), empty.size(), alarms);
        return new Section(
                "Readout Corpus",
                USAGE,
                notes,
                List.of(score.levelTable("date"), score.agreementTable("date"), score.typeTable()));
    }
}
