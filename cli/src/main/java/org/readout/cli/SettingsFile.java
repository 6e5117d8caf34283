package org.readout.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The part of TOML that {@code readout.toml} needs: strings, whole numbers, booleans and lists of strings. */
final class SettingsFile {

    private static final Pattern ENTRY = Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*=\\s*(.*?)\\s*");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]*)\"|'([^']*)'");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+|true|false");
    private static final Pattern LIST = Pattern.compile("\\[(.*)]");

    private SettingsFile() {}

    static Map<String, String> parse(String name, List<String> lines) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String place = name + ":" + (i + 1);
            String line = withoutComment(lines.get(i));
            if (!line.isBlank()) {
                entry(values, place, line);
            }
        }
        return values;
    }

    private static void entry(Map<String, String> values, String place, String line) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches()) {
            throw UserException.usage(place + ": expected a line such as threads = 4, not " + line.strip());
        }
        String key = String.valueOf(matcher.group(1));
        if (!Settings.KEYS.contains(key)) {
            throw UserException.usage(place + ": unknown key \"" + key + "\""
                    + Suggestion.among(Settings.KEYS, key)
                            .map(near -> "; did you mean \"" + near + "\"?")
                            .orElse("; known are " + String.join(", ", Settings.KEYS)));
        }
        if (values.put(key, value(place, String.valueOf(matcher.group(2)))) != null) {
            throw UserException.usage(place + ": \"" + key + "\" is set twice");
        }
    }

    private static String value(String place, String written) {
        Matcher list = LIST.matcher(written);
        if (list.matches()) {
            return Arrays.stream(String.valueOf(list.group(1)).split(",", -1))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .map(item -> value(place, item))
                    .collect(Collectors.joining(","));
        }
        Matcher string = STRING.matcher(written);
        if (string.matches()) {
            return written.substring(1, written.length() - 1);
        }
        if (PLAIN.matcher(written).matches()) {
            return written;
        }
        throw UserException.usage(
                place + ": expected a \"string\", a number, true, false or a list of strings, not " + written);
    }

    /** The line up to a number sign outside of quotes. */
    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '#') {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
