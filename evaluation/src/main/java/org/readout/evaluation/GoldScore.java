package org.readout.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.readout.model.EventType;

/**
 * The score of coded articles against gold.
 *
 * @param articles how many articles
 * @param levels per level, from "type" to "date", all reports
 * @param agreement per field, the matched pairs that agree on it
 * @param types per type that occurs, at level "type"
 */
record GoldScore(int articles, Map<String, Tally> levels, Map<Field, Tally> agreement, Map<EventType, Tally> types) {

    static GoldScore of(List<ScoredArticle> articles) {
        Map<String, Tally> levels = new LinkedHashMap<>();
        levels.put("type", tally(articles, pair -> true));
        for (Field field : Field.LEVELS) {
            levels.put(CodedReport.code(field), tally(articles, pair -> pair.reaches(field)));
        }
        Map<Field, Tally> agreement = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            agreement.put(field, agreement(articles, field));
        }
        return new GoldScore(articles.size(), levels, agreement, byType(articles));
    }

    /** Mean F1 at level "type" over the types that gold or the coding has. */
    double macroF1() {
        return types.values().stream().mapToDouble(Tally::f1).average().orElse(0);
    }

    /** Precision, recall and F1 at each level. */
    Table levelTable() {
        return levelTable("");
    }

    /** The same without one level. */
    Table levelTable(String without) {
        List<List<String>> rows = new ArrayList<>();
        levels.forEach((level, tally) -> {
            if (!level.equals(without)) {
                rows.add(row(level, tally));
            }
        });
        return new Table(List.of("level", "P", "R", "F1", "right", "gold", "coded"), rows);
    }

    /** Share of matched pairs that agree, per field. */
    Table agreementTable() {
        return agreementTable("");
    }

    /** The same without one field. */
    Table agreementTable(String without) {
        List<List<String>> rows = new ArrayList<>();
        agreement.forEach((field, tally) -> {
            String name = CodedReport.code(field);
            if (!name.equals(without)) {
                rows.add(List.of(name, Table.share(tally.recall()), tally.correct() + "/" + tally.gold()));
            }
        });
        return new Table(List.of("field", "agreement", "pairs"), rows);
    }

    /** Precision, recall and F1 of each type. */
    Table typeTable() {
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, tally) -> rows.add(row(type.name(), tally)));
        return new Table(List.of("type", "P", "R", "F1", "right", "gold", "coded"), rows);
    }

    /** All figures, for {@code --json}. */
    Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("articles", articles);
        numbers.put("levels", figures(levels));
        Map<String, Object> shares = new LinkedHashMap<>();
        agreement.forEach((field, tally) -> shares.put(CodedReport.code(field), tally.recall()));
        numbers.put("agreement", shares);
        numbers.put("macroF1", macroF1());
        numbers.put("types", figures(types));
        return numbers;
    }

    private static <K> Map<String, Object> figures(Map<K, Tally> tallies) {
        Map<String, Object> figures = new LinkedHashMap<>();
        tallies.forEach((key, tally) -> figures.put(
                String.valueOf(key),
                Map.of(
                        "precision", tally.precision(),
                        "recall", tally.recall(),
                        "f1", tally.f1(),
                        "right", tally.correct(),
                        "gold", tally.gold(),
                        "coded", tally.found())));
        return figures;
    }

    private static List<String> row(String name, Tally tally) {
        return List.of(
                name,
                Table.share(tally.precision()),
                Table.share(tally.recall()),
                Table.share(tally.f1()),
                String.format(Locale.ROOT, "%d", tally.correct()),
                String.format(Locale.ROOT, "%d", tally.gold()),
                String.format(Locale.ROOT, "%d", tally.found()));
    }

    private static Tally tally(List<ScoredArticle> articles, Predicate<Matching.Pair> right) {
        Tally sum = Tally.NONE;
        for (ScoredArticle article : articles) {
            int correct =
                    (int) article.matching().pairs().stream().filter(right).count();
            sum = sum.plus(new Tally(
                    correct, article.gold().reports().size(), article.coded().size()));
        }
        return sum;
    }

    private static Tally agreement(List<ScoredArticle> articles, Field field) {
        Tally sum = Tally.NONE;
        for (ScoredArticle article : articles) {
            List<Matching.Pair> pairs = article.matching().pairs();
            int agreeing =
                    (int) pairs.stream().filter(pair -> pair.agrees(field)).count();
            sum = sum.plus(new Tally(agreeing, pairs.size(), pairs.size()));
        }
        return sum;
    }

    private static Map<EventType, Tally> byType(List<ScoredArticle> articles) {
        Map<EventType, Tally> types = new TreeMap<>();
        for (ScoredArticle article : articles) {
            article.matching().pairs().forEach(pair -> add(types, pair.gold().type(), new Tally(1, 1, 1)));
            article.matching().missed().forEach(report -> add(types, report.type(), new Tally(0, 1, 0)));
            article.matching().spurious().forEach(report -> add(types, report.type(), new Tally(0, 0, 1)));
        }
        return types;
    }

    private static void add(Map<EventType, Tally> types, EventType type, Tally tally) {
        types.merge(type, tally, Tally::plus);
    }
}
