package org.readout.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days of publication as people write them for machines. */
public final class PublicationDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?", Pattern.DOTALL);
    private static final Pattern IN_FILE_NAME = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d{2})(?:-(\\d{2})-(\\d{2})|_(\\d{2})_(\\d{2})|(\\d{2})(\\d{2}))(?!\\d)");

    private PublicationDate() {}

    /** The day in {@code 2016-06-02} or {@code 2016-06-02T08:30:00Z}, as written; empty if there is none. */
    public static Optional<LocalDate> parse(String value) {
        Matcher matcher = ISO.matcher(value.strip());
        return matcher.matches() ? day(matcher.group(1), matcher.group(2), matcher.group(3)) : Optional.empty();
    }

    /** The first day in a file's name, such as {@code 2016-06-02-talks.txt} or {@code afp_20160602.txt}. */
    static Optional<LocalDate> inFileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher matcher = IN_FILE_NAME.matcher(name);
        while (matcher.find()) {
            Optional<LocalDate> day = firstPair(matcher);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> firstPair(Matcher matcher) {
        for (int group = 2; group <= 6; group += 2) {
            String month = matcher.group(group);
            String day = matcher.group(group + 1);
            if (month != null && day != null) {
                return day(String.valueOf(matcher.group(1)), month, day);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
