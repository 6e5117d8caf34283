package org.readout.coding.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.examples.CodeDefinition.ModeDefinition;
import org.readout.model.EventType;
import org.readout.model.OwnCode;

/** Gathers the codes that files of examples define, wherever in them; a mode may stand before its code. */
final class CodebookReader {

    private static final Pattern LINE = Pattern.compile("@(code|mode)(?:\\s+(\\S+))?(?:\\s+(.+))?");

    private final Map<String, CodeDefinition> codes = new LinkedHashMap<>();
    private final Map<String, ModeDefinition> modes = new LinkedHashMap<>();

    /** Whether a line defines a code or a mode. */
    static boolean isDefinition(String line) {
        return line.matches("@(code|mode)(\\s.*)?");
    }

    /** @throws ExampleFormatException if a definition is not in order, with file and line */
    void read(String file, String text) {
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            if (isDefinition(line.strip())) {
                define(line.strip(), file + ":" + number);
            }
        }
    }

    private void define(String line, String source) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches() || parts.group(2) == null || parts.group(3) == null) {
            throw fault(source, "expected \"@code NAME what it means\" or \"@mode NAME/mode what it means\"");
        }
        if ("code".equals(parts.group(1))) {
            code(String.valueOf(parts.group(2)), String.valueOf(parts.group(3)), source);
        } else {
            mode(String.valueOf(parts.group(2)), String.valueOf(parts.group(3)), source);
        }
    }

    private void code(String name, String meaning, String source) {
        if (Arrays.stream(EventType.values()).anyMatch(type -> type.name().equals(name))) {
            throw fault(source, name + " is a type already; a code of your own needs another name");
        }
        if (!OwnCode.isName(name)) {
            throw fault(source, "\"" + name + "\" is no name for a code: two to forty capitals, digits, - and _");
        }
        CodeDefinition known = codes.putIfAbsent(name, new CodeDefinition(name, meaning, List.of(), source));
        if (known != null) {
            throw fault(source, name + " is defined already, in " + known.source());
        }
    }

    private void mode(String label, String meaning, String source) {
        String[] parts = label.split("/", 2);
        if (parts.length < 2 || !OwnCode.isMode(parts[1])) {
            throw fault(
                    source,
                    "\"" + label + "\" is no name for a mode: CODE/mode, the mode in small letters, digits, - and _");
        }
        ModeDefinition known = modes.putIfAbsent(label, new ModeDefinition(parts[1], meaning, source));
        if (known != null) {
            throw fault(source, label + " is defined already, in " + known.source());
        }
    }

    /** @throws ExampleFormatException if a mode belongs to no code */
    OwnCodebook codebook() {
        modes.forEach((label, mode) -> {
            if (!codes.containsKey(codeOf(label))) {
                throw fault(mode.source(), "a mode of " + codeOf(label) + ", which no @code line defines");
            }
        });
        List<CodeDefinition> whole = new ArrayList<>();
        codes.forEach(
                (name, code) -> whole.add(new CodeDefinition(name, code.meaning(), modesOf(name), code.source())));
        return new OwnCodebook(whole);
    }

    private List<ModeDefinition> modesOf(String code) {
        return modes.entrySet().stream()
                .filter(entry -> codeOf(entry.getKey()).equals(code))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String codeOf(String label) {
        return label.substring(0, label.indexOf('/'));
    }

    private static ExampleFormatException fault(String source, String message) {
        return new ExampleFormatException(source + ": " + message);
    }
}
