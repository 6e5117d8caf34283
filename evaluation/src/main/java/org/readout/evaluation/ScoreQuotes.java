package org.readout.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.readout.coding.Coder;
import org.readout.model.Analysis;
import org.readout.model.Document;

/** Scores quotations and attributions on PolNeAR's articles; {@link QuotesScore} says what counts. */
public final class ScoreQuotes {

    private static final String USAGE = "ScoreQuotes FOLDER [--net FILE]";
    private static final String NOTES = """
            PolNeAR, development part. "Quoted" are the attributions all of whose content stands between quotation marks: a
            stretch of quoted words is right if it begins and ends with the same words (marks and punctuation do not count), the
            speaker is right if the source's words overlap; an attribution that was not found has no right speaker. "Speech" are the
            attributions whose cue holds a verb of speech (`speech-verbs.txt`), quoted or not: content and source word by word over
            one-to-one pairs, unpaired ones counted in full; "overlap" is the share of marked sources that the found source touches.
            The set marks attitudes too ("supports", "wants"); such cues are not asked for.
            """;

    private ScoreQuotes() {}

    public static void main(String[] line) {
        Program.start(USAGE, line, ScoreQuotes::run);
    }

    static void run(String[] line, PrintStream out) throws IOException {
        Arguments arguments = Arguments.parse(line, Set.of(Product.NET), Set.of());
        if (arguments.operands().size() != 1) {
            throw new IllegalArgumentException("a folder with text/ and attributions/ is expected");
        }
        try (Product product = Product.open(arguments)) {
            out.print(measure(Path.of(arguments.operands().get(0)), product::analyse, product.coder())
                    .text());
        }
    }

    static Section measure(Path folder, AnalysisReader reader, Coder coder) throws IOException {
        QuotesScore sum = QuotesScore.NONE;
        List<AttributedArticle> articles = AttributedArticle.all(folder);
        for (AttributedArticle article : articles) {
            sum = sum.plus(score(article, reader, coder));
        }
        String title = "Quotes and attribution (" + articles.size() + " articles)";
        return new Section(title, USAGE, NOTES, List.of(table(sum)));
    }

    private static QuotesScore score(AttributedArticle article, AnalysisReader reader, Coder coder) throws IOException {
        Analysis analysis = reader.read(Document.undated(article.name(), article.text()));
        WordPlaces places = new WordPlaces(analysis);
        SpeechVerbList verbs = SpeechVerbList.standard();
        return QuotesScore.of(
                article.attributions().stream()
                        .map(marked -> SaidByWhom.of(marked, article.text(), places, verbs))
                        .toList(),
                coder.code(analysis).statements().stream()
                        .map(found -> SaidByWhom.of(found, article.text(), places, verbs))
                        .toList());
    }

    private static Table table(QuotesScore score) {
        return new Table(
                List.of("what", "P", "R", "F1", "asked for"),
                List.of(
                        row("quoted: stretches, first and last word", score.units()),
                        row("quoted: words", score.unitWords()),
                        row("quoted: right speaker", score.speakers()),
                        row("speech: attributions paired", score.statements()),
                        row("speech: words of content", score.content()),
                        row("speech: words of source", score.source()),
                        row("speech: source overlap", score.sourceOverlap())));
    }

    private static List<String> row(String name, Tally tally) {
        return List.of(
                name,
                Table.share(tally.precision()),
                Table.share(tally.recall()),
                Table.share(tally.f1()),
                Integer.toString(tally.gold()));
    }
}
