package org.readout.coding.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.Span;

/** Numbers in words and digits, and sums of money. Stateless. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Double> LARGE =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
    private static final Map<String, String> CURRENCIES = Map.of(
            "$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "dollar", "USD", "euro", "EUR", "pound", "GBP", "ruble",
            "RUB", "yen", "JPY");
    private static final Set<String> PERSONS = Set.of(
            "man",
            "woman",
            "boy",
            "girl",
            "child",
            "soldier",
            "policeman",
            "officer",
            "civilian",
            "journalist",
            "protester",
            "person",
            "teenager",
            "student",
            "guard",
            "demonstrator");

    /** How many the phrase headed by {@code head} counts; a singular person with "a" is one. */
    OptionalDouble of(SentenceTree tree, int head) {
        OptionalDouble own = value(tree, head);
        if (own.isPresent()) {
            return own;
        }
        List<Integer> numerals = tree.children(head, "nummod");
        for (int numeral : numerals) {
            OptionalDouble value = value(tree, numeral);
            if (value.isPresent()) {
                return value;
            }
        }
        boolean singular = tree.token(head).tag().equals("NN") && PERSONS.contains(tree.lemma(head));
        boolean indefinite =
                tree.hasChild(head, c -> tree.is(c, "det") && Set.of("a", "an").contains(tree.word(c)));
        return singular && indefinite ? OptionalDouble.of(1) : OptionalDouble.empty();
    }

    private OptionalDouble value(SentenceTree tree, int token) {
        OptionalDouble plain = plain(tree.word(token));
        double large = LARGE.getOrDefault(tree.word(token), 0.0);
        if (plain.isEmpty() && large == 0) {
            return OptionalDouble.empty();
        }
        double factor = 1;
        for (int child : tree.children(token, "compound", "nummod", "flat")) {
            OptionalDouble part = plain(tree.word(child));
            if (part.isPresent()) {
                factor = large > 0 ? part.getAsDouble() : factor;
            }
        }
        return OptionalDouble.of(large > 0 ? large * factor : plain.getAsDouble());
    }

    private static OptionalDouble plain(String word) {
        Integer small = SMALL.get(word);
        if (small != null) {
            return OptionalDouble.of(small);
        }
        if (word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d+)?")) {
            return OptionalDouble.of(Double.parseDouble(word.replace(",", "")));
        }
        return OptionalDouble.empty();
    }

    Optional<String> currency(SentenceTree tree, int token) {
        String lemma = tree.lemma(token);
        return Optional.ofNullable(CURRENCIES.get(lemma));
    }

    /** The amount that stands after a sign or before a currency's name. */
    OptionalDouble amountBeside(SentenceTree tree, int currency) {
        boolean sign = tree.word(currency).length() == 1;
        int at = sign ? currency + 1 : currency - 1;
        if (at < 0 || at >= tree.size()) {
            return OptionalDouble.empty();
        }
        double scale = 1;
        if (!sign && LARGE.containsKey(tree.word(at)) && at > 0) {
            scale = LARGE.getOrDefault(tree.word(at), 1.0);
            at--;
        }
        OptionalDouble number = plain(tree.word(at));
        if (sign && at + 1 < tree.size()) {
            scale = LARGE.getOrDefault(tree.word(at + 1), 1.0);
        }
        return number.isPresent() ? OptionalDouble.of(number.getAsDouble() * scale) : number;
    }

    Span amountSpan(SentenceTree tree, int currency) {
        boolean sign = tree.word(currency).length() == 1;
        int first = sign ? currency : Math.max(0, currency - 1);
        int last = sign ? Math.min(tree.size() - 1, currency + 1) : currency;
        if (sign && last + 1 < tree.size() && LARGE.containsKey(tree.word(last + 1))) {
            last++;
        }
        if (!sign && first > 0 && LARGE.containsKey(tree.word(first))) {
            first--;
        }
        return tree.tokenSpan(first, last);
    }
}
