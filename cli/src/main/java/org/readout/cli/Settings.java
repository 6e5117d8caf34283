package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Values for options that are not on the command line: from {@code READOUT_*} variables, else from {@code readout.toml}.
 *
 * <p>The keys are the options' long names: {@code max-size} in the file is {@code READOUT_MAX_SIZE} in the environment.
 */
final class Settings implements IDefaultValueProvider {

    static final String FILE = "readout.toml";

    static final List<String> KEYS = List.of(
            "format",
            "include",
            "threads",
            "max-size",
            "any-language",
            "quiet",
            "archive",
            "data",
            "gazetteer",
            "roster",
            "examples",
            "port",
            "host",
            "password-file");

    private static final String PREFIX = "READOUT_";

    /** Read by the start script and not by us. */
    private static final List<String> OF_THE_SCRIPT = List.of("READOUT_JAVA_OPTS");

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** @throws UserException for an unknown key or a line that cannot be understood */
    static Settings of(Surroundings surroundings) {
        Map<String, String> values = new LinkedHashMap<>(file(surroundings.folder()));
        values.putAll(environment(surroundings.environment()));
        return new Settings(values);
    }

    private static Map<String, String> file(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return SettingsFile.parse(FILE, Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UserException.usage("cannot read " + FILE + ": " + e.getMessage());
        }
    }

    private static Map<String, String> environment(Map<String, String> environment) {
        Map<String, String> values = new LinkedHashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !OF_THE_SCRIPT.contains(name)) {
                String key =
                        name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
                if (!KEYS.contains(key)) {
                    throw UserException.usage("unknown environment variable " + name
                            + Suggestion.among(KEYS, key)
                                    .map(near -> "; did you mean " + PREFIX
                                            + near.toUpperCase(Locale.ROOT).replace('-', '_') + "?")
                                    .orElse(""));
                }
                values.put(key, value);
            }
        });
        return values;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            for (String name : option.names()) {
                if (name.startsWith("--") && values.containsKey(name.substring(2))) {
                    return values.get(name.substring(2));
                }
            }
        }
        return null;
    }
}
