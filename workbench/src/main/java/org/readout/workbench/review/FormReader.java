package org.readout.workbench.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.readout.model.Excerpt;
import org.readout.workbench.reading.Words;
import org.readout.workbench.web.Query;

/** Reads the values of a form one by one and gathers what is wrong with them. Not thread-safe. */
final class FormReader {

    private final Query form;
    private final ChosenWords words;
    private final List<String> problems = new ArrayList<>();

    FormReader(Query form, ChosenWords words) {
        this.form = form;
        this.words = words;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String problem) {
        problems.add(problem);
    }

    String text(String name) {
        return form.text(name).map(String::strip).orElse("");
    }

    List<String> all(String name) {
        return form.all(name);
    }

    boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** Words of the text; empty where the field is, or where they do not stand in the text, which is a problem. */
    Optional<Excerpt> words(String name, String label) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Excerpt> found = words.find(typed, at(name));
        if (found.isEmpty()) {
            problem(label + ": the words “" + typed + "” do not stand in the text");
        }
        return found;
    }

    private Optional<Integer> at(String name) {
        return Optional.of(text(name + "-at"))
                .filter(at -> at.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
    }

    /** A constant by its code; empty for a field that is empty or wrong. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type, String code, String label) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(value -> Words.code(value).equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            problem(label + ": " + code + " is unknown");
        }
        return found;
    }

    Optional<LocalDate> day(String name, String label) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException e) {
            problem(label + ": " + text(name) + " is no day; expected a day such as 2016-06-02");
            return Optional.empty();
        }
    }

    /** The items {@code NAME-1}, {@code NAME-2} and so on, as far as their words are filled in. */
    <T> List<T> items(String name, Function<String, Optional<T>> item) {
        List<T> items = new ArrayList<>();
        for (int i = 1; i <= rows(form, name); i++) {
            item.apply(name + "-" + i).ifPresent(items::add);
        }
        return items;
    }

    /** The greatest number of an item that a form has. */
    static int rows(Query form, String name) {
        return form.values().keySet().stream()
                .filter(key -> key.matches(name + "-[0-9]{1,2}"))
                .mapToInt(key -> Integer.parseInt(key.substring(name.length() + 1)))
                .max()
                .orElse(0);
    }
}
