package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An article with everything that was coded rightly and wrongly in it, sentence by sentence, to be read by a person. */
final class ErrorPage {

    static final String LEGEND = """
            =  matched, right at all levels (differences in modes, background, where, trigger in braces)
            ~  matched, but the fields below differ from gold
            -  missed: in gold, not coded                   [cause]
            +  spurious: coded, not in gold                 [cause], with the coder's reasons
            Every line: TYPE/modes "trigger" (actors → recipients) status by whom dates (basis)
            """;

    private final ScoredArticle article;
    private final ArticleText text;

    private record Entry(int position, String lines) {}

    ErrorPage(ScoredArticle article) {
        this.article = article;
        this.text = article.text();
    }

    /** The whole page. */
    String render() {
        StringBuilder page = new StringBuilder(heading());
        Map<Integer, List<Entry>> entries = entries();
        for (int i = 0; i < text.sentences().size(); i++) {
            page.append('\n').append('[').append(i + 1).append("] ");
            page.append(text.words(text.sentences().get(i))).append('\n');
            entries.getOrDefault(i, List.of()).stream()
                    .sorted(Comparator.comparing(Entry::position))
                    .forEach(entry -> page.append(entry.lines));
        }
        return page.toString();
    }

    private String heading() {
        GoldScore score = GoldScore.of(List.of(article));
        String levels = score.levels().entrySet().stream()
                .map(level ->
                        level.getKey() + " " + Table.share(level.getValue().f1()))
                .collect(Collectors.joining(", "));
        Matching matching = article.matching();
        return article.gold().id() + ", published "
                + article.gold()
                        .document()
                        .published()
                        .map(day -> day + " " + day.getDayOfWeek())
                        .orElse("?")
                + ": gold " + article.gold().reports().size() + ", coded "
                + article.coded().size()
                + ", matched " + matching.pairs().size() + ", missed "
                + matching.missed().size()
                + ", spurious " + matching.spurious().size() + "\nF1: " + levels + "\n" + LEGEND;
    }

    private Map<Integer, List<Entry>> entries() {
        Map<Integer, List<Entry>> entries = new TreeMap<>();
        article.matching().pairs().forEach(pair -> add(entries, pair.gold(), matched(pair)));
        article.matching().missed().forEach(report -> add(entries, report, missed(report)));
        article.matching().spurious().forEach(report -> add(entries, report, spurious(report)));
        return entries;
    }

    private void add(Map<Integer, List<Entry>> entries, CodedReport report, String lines) {
        int position = report.trigger().start();
        entries.computeIfAbsent(text.sentenceAt(position), sentence -> new ArrayList<>())
                .add(new Entry(position, lines));
    }

    private String matched(Matching.Pair pair) {
        List<Field> wrong =
                Field.LEVELS.stream().filter(field -> !pair.agrees(field)).toList();
        String line = ReportLine.full(pair.gold(), text) + lesserDifferences(pair) + "\n";
        if (wrong.isEmpty()) {
            return "  = " + line;
        }
        return "  ~ " + line
                + wrong.stream().map(field -> sideBySide(field, pair)).collect(Collectors.joining());
    }

    private String lesserDifferences(Matching.Pair pair) {
        String differences = List.of(Field.MODES, Field.BACKGROUND, Field.WHERE, Field.TRIGGER).stream()
                .filter(field -> !pair.agrees(field))
                .map(field -> CodedReport.code(field) + " coded " + ReportLine.value(field, pair.coded(), text))
                .collect(Collectors.joining(", "));
        return differences.isEmpty() ? "" : " {" + differences + "}";
    }

    private String sideBySide(Field field, Matching.Pair pair) {
        String reasons = ReportLine.reasons(pair.coded(), reasonField(field));
        return String.format(
                        Locale.ROOT,
                        "      %-9s gold %s | coded %s%s",
                        CodedReport.code(field),
                        ReportLine.value(field, pair.gold(), text),
                        ReportLine.value(field, pair.coded(), text),
                        reasons.isEmpty() ? "" : "   because " + reasons)
                + "\n";
    }

    private String missed(CodedReport report) {
        return "  - " + ReportLine.full(report, text) + " ["
                + article.causeOfMissing(report).code() + "]\n";
    }

    private String spurious(CodedReport report) {
        String reasons = ReportLine.reasons(report);
        return "  + " + ReportLine.full(report, text) + " ["
                + article.causeOfSpurious(report).code() + "]\n"
                + (reasons.isEmpty() ? "" : "      because " + reasons + "\n");
    }

    /** The name that a report's reasons use for a field. */
    private static String reasonField(Field field) {
        return switch (field) {
            case SPEAKER -> "attribution";
            case DATE -> "when";
            case MODES -> "mode";
            default -> CodedReport.code(field);
        };
    }
}
