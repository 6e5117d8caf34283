package org.readout.coding.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One fact of {@code calendar.txt}.
 *
 * @param place file and line, for messages
 * @param kind what kind of word it gives
 * @param value what the forms mean
 * @param forms the words
 */
record CalendarLine(String place, Kind kind, String value, List<String> forms) {

    static CalendarLine parse(String file, int number, String line) {
        String place = file + ":" + number;
        int colon = line.indexOf(": ");
        int space = line.indexOf(' ');
        if (space < 0 || colon < space) {
            throw wrong(place, "a line is \"kind value: form, form\", not \"" + line + "\"");
        }
        String name = line.substring(0, space);
        Kind kind = Kind.of(name).orElseThrow(() -> wrong(place, "there is no kind \"" + name + "\""));
        String value = line.substring(space + 1, colon).strip();
        if (!kind.accepts(value) || !exists(kind, value)) {
            throw wrong(place, "\"" + value + "\" is no value of a " + name);
        }
        return new CalendarLine(place, kind, value, forms(place, line.substring(colon + 1)));
    }

    /** Whether the calendar has such a day. */
    private static boolean exists(Kind kind, String value) {
        try {
            return switch (kind) {
                case FIXED -> LocalDate.parse(value).getYear() > 0;
                case HOLIDAY -> HolidayRule.parse(value).in(2000).isPresent();
                default -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static List<String> forms(String place, String list) {
        List<String> forms = Arrays.stream(list.split(",")).map(String::strip).toList();
        for (String form : forms) {
            if (form.isEmpty() || !form.equals(form.toLowerCase(Locale.ROOT))) {
                throw wrong(place, "a form is in lower case and not empty, not \"" + form + "\"");
            }
        }
        return forms.stream().map(form -> String.join(" ", Pieces.split(form))).toList();
    }

    IllegalArgumentException wrong(String message) {
        return wrong(place, message);
    }

    private static IllegalArgumentException wrong(String place, String message) {
        return new IllegalArgumentException(place + ": " + message);
    }
}
