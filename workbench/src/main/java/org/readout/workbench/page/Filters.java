package org.readout.workbench.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Criterion;
import org.readout.archive.FilterWords;
import org.readout.archive.FilterWords.UnknownFilterException;
import org.readout.archive.Order;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.WrongRequest;

/** The filter words of an address: the same as on the command line. */
final class Filters {

    private static final String ORDER = "sort";

    /** Words with several values after commas; the value of any other may hold a comma itself. */
    private static final Set<String> LISTS = Set.of(
            FilterWords.TYPE.word(),
            FilterWords.MODE.word(),
            FilterWords.STATUS.word(),
            FilterWords.COUNTRY.word(),
            FilterWords.SECTOR.word(),
            FilterWords.REVIEW.word());

    private Filters() {}

    /** @throws WrongRequest if a word cannot be understood */
    static List<Criterion> criteria(Query query) {
        try {
            return FilterWords.parse(words(query));
        } catch (UnknownFilterException e) {
            throw WrongRequest.notUnderstood(e.word() + ": " + e.getMessage());
        }
    }

    /** By word; several values of one word are alternatives. */
    static Map<String, String> words(Query query) {
        Map<String, String> words = new LinkedHashMap<>();
        query.values().forEach((name, values) -> {
            if (isFilter(name)) {
                words.put(name, String.join(",", values));
            }
        });
        return words;
    }

    static boolean isFilter(String name) {
        return Arrays.stream(FilterWords.values())
                .anyMatch(filter -> filter.word().equals(name));
    }

    /** The values of a word, one by one. */
    static List<String> values(String name, List<String> given) {
        return LISTS.contains(name)
                ? given.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : given;
    }

    /** @throws WrongRequest if there is no such order */
    static Order order(Query query, Order otherwise) {
        return query.text(ORDER)
                .map(code -> Order.ofCode(code)
                        .orElseThrow(() -> WrongRequest.notUnderstood("sort=" + code + ": expected one of "
                                + Arrays.stream(Order.values()).map(Order::code).collect(Collectors.joining(", ")))))
                .orElse(otherwise);
    }
}
