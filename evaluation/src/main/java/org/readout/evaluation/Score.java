package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Scores coded reports against gold articles, at levels from "type" to "date".
 *
 * <p>Without a file of predictions the product's own reader codes the articles. {@code --errors DIR} writes a page for
 * each article and {@code summary.txt}; {@code --json} prints the figures as JSON instead of tables.
 */
public final class Score {

    private static final String USAGE = "Score GOLD.jsonl [PREDICTIONS.jsonl] [--errors DIR] [--json] [--net FILE]";

    private Score() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, Score::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of("--errors", Product.NET), Set.of("--json"));
        List<String> files = arguments.operands();
        if (files.isEmpty() || files.size() > 2) {
            throw new IllegalArgumentException("one gold file and at most one file of predictions are expected");
        }
        List<ScoredArticle> articles = articles(files, arguments);
        GoldScore score = GoldScore.of(articles);
        out.print(arguments.has("--json") ? JsonLines.write(score.numbers()) + "\n" : tables(score));
        if (arguments.value("--errors").isPresent()) {
            writeErrors(Path.of(arguments.value("--errors").get()), articles);
        }
    }

    private static List<ScoredArticle> articles(List<String> files, Arguments arguments) throws IOException {
        List<GoldArticle> gold = GoldArticle.read(Path.of(files.get(0)));
        if (files.size() == 2) {
            return score(gold, ArticleCoder.predictions(Predictions.read(Path.of(files.get(1)))));
        }
        try (Product product = Product.open(arguments)) {
            return score(gold, product);
        }
    }

    /** Codes and scores articles in order. */
    static List<ScoredArticle> score(List<GoldArticle> gold, ArticleCoder coder) throws IOException {
        List<ScoredArticle> articles = new ArrayList<>();
        for (GoldArticle article : gold) {
            ArticleCoder.Coding coding = coder.code(article.document());
            articles.add(ScoredArticle.of(article, coding.text(), coding.reports()));
        }
        return articles;
    }

    /** Scores the product on a gold file. */
    static Section measure(Path gold, ArticleCoder coder) throws IOException {
        GoldScore score = GoldScore.of(score(GoldArticle.read(gold), coder));
        String notes = score.articles() + " articles. Levels are cumulative. Macro-F1 over types: "
                + Table.share(score.macroF1()) + ".\n";
        return new Section(
                "Gold articles", USAGE, notes, List.of(score.levelTable(), score.agreementTable(), score.typeTable()));
    }

    private static String tables(GoldScore score) {
        return score.articles() + " articles\n\n" + score.levelTable().text() + "\nAgreement over the matched pairs\n"
                + score.agreementTable().text() + "\nAt level type\n"
                + score.typeTable().text() + "macro-F1 "
                + Table.share(score.macroF1()) + "\n";
    }

    static void writeErrors(Path folder, List<ScoredArticle> articles) throws IOException {
        Files.createDirectories(folder);
        for (ScoredArticle article : articles) {
            write(folder.resolve(article.gold().id() + ".txt"), new ErrorPage(article).render());
        }
        write(folder.resolve("summary.txt"), new ErrorSummary(articles).render());
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
