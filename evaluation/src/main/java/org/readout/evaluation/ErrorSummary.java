package org.readout.evaluation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Counts of what went wrong over all articles, most frequent first, each with places to look at. */
final class ErrorSummary {

    private static final int MOST = 40;

    private final List<ScoredArticle> articles;

    ErrorSummary(List<ScoredArticle> articles) {
        this.articles = List.copyOf(articles);
    }

    /** The whole summary. */
    String render() {
        GoldScore score = GoldScore.of(articles);
        StringBuilder page = new StringBuilder(score.levelTable().text());
        page.append("\n").append(score.agreementTable().text());
        page.append("\n").append(score.typeTable().text());
        page.append("macro-F1 ").append(Table.share(score.macroF1())).append("\n\n");
        page.append("Places are article[sentence] as on the error pages.\n");
        page.append(section("MISSED by cause", missed((article, report) -> words(article.causeOfMissing(report)))));
        page.append(section("MISSED by type", missed((article, report) -> cause(article, report, true))));
        page.append(section("MISSED by trigger", missed(this::trigger)));
        page.append(
                section("SPURIOUS by cause", spurious((article, report) -> words(article.causeOfSpurious(report)))));
        page.append(section("SPURIOUS by type", spurious((article, report) -> cause(article, report, false))));
        page.append(section("SPURIOUS by trigger", spurious(this::trigger)));
        page.append(section("TYPE CONFUSED on the same trigger, gold > coded", confused()));
        Field.LEVELS.forEach(field -> page.append(section(kinds(field), differing(field, pair -> kind(field, pair)))));
        Field.LEVELS.forEach(field -> page.append(section(pairs(field), differences(field))));
        return page.toString();
    }

    private static String section(String heading, Count count) {
        return "\n" + heading + ": " + count.total() + "\n" + count.lines(MOST);
    }

    private static String kinds(Field field) {
        return "DIFFERING " + field + " by kind, gold > coded";
    }

    private static String pairs(Field field) {
        return "DIFFERING " + field + ", gold | coded";
    }

    private static String words(Cause cause) {
        return cause.code() + ": " + cause.words();
    }

    private static String cause(ScoredArticle article, CodedReport report, boolean missed) {
        Cause cause = missed ? article.causeOfMissing(report) : article.causeOfSpurious(report);
        return report.type() + ", " + cause.code();
    }

    private String trigger(ScoredArticle article, CodedReport report) {
        return report.type() + " \"" + article.text().lemmas(report.trigger()) + "\"";
    }

    private Count missed(BiFunction<ScoredArticle, CodedReport, String> thing) {
        Count count = new Count();
        for (ScoredArticle article : articles) {
            for (CodedReport report : article.matching().missed()) {
                count.add(thing.apply(article, report), article.place(report));
            }
        }
        return count;
    }

    private Count spurious(BiFunction<ScoredArticle, CodedReport, String> thing) {
        Count count = new Count();
        for (ScoredArticle article : articles) {
            for (CodedReport report : article.matching().spurious()) {
                count.add(thing.apply(article, report), article.place(report));
            }
        }
        return count;
    }

    private Count confused() {
        Count count = new Count();
        for (ScoredArticle article : articles) {
            for (CodedReport gold : article.matching().missed()) {
                article.matching().spurious().stream()
                        .filter(coded -> coded.trigger().overlaps(gold.trigger()))
                        .forEach(coded -> count.add(confusion(article, gold, coded), article.place(gold)));
            }
        }
        return count;
    }

    private static String confusion(ScoredArticle article, CodedReport gold, CodedReport coded) {
        return gold.type() + " > " + coded.type() + " \"" + article.text().lemmas(coded.trigger()) + "\"";
    }

    private Count differing(Field field, Function<Matching.Pair, String> thing) {
        Count count = new Count();
        for (ScoredArticle article : articles) {
            article.matching().pairs().stream()
                    .filter(pair -> !pair.agrees(field))
                    .forEach(pair -> count.add(thing.apply(pair), article.place(pair.gold())));
        }
        return count;
    }

    private Count differences(Field field) {
        Count count = new Count();
        for (ScoredArticle article : articles) {
            article.matching().pairs().stream()
                    .filter(pair -> !pair.agrees(field))
                    .forEach(pair -> count.add(difference(article, field, pair), article.place(pair.gold())));
        }
        return count;
    }

    private static String difference(ScoredArticle article, Field field, Matching.Pair pair) {
        return ReportLine.value(field, pair.gold(), article.text()) + " | "
                + ReportLine.value(field, pair.coded(), article.text());
    }

    private static String kind(Field field, Matching.Pair pair) {
        return switch (field) {
            case ACTOR -> filling(pair.gold().actors(), pair.coded().actors());
            case RECIPIENT -> filling(pair.gold().recipients(), pair.coded().recipients());
            case STATUS -> pair.gold().status() + " > " + pair.coded().status();
            case SPEAKER -> speech(pair.gold()) + " > " + speech(pair.coded());
            default ->
                pair.gold().period().basis() + " > " + pair.coded().period().basis();
        };
    }

    private static String filling(List<Party> gold, List<Party> coded) {
        if (gold.isEmpty()) {
            return "empty > filled";
        }
        return coded.isEmpty() ? "filled > empty" : "filled > another";
    }

    private static String speech(CodedReport report) {
        if (report.speaker().isPresent()) {
            return "speaker";
        }
        return report.chain().isEmpty() ? "writer" : "hedge";
    }
}
