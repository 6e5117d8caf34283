package org.readout.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.Criterion;
import org.readout.archive.FilterWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which reports are asked for; all that is given must hold. The options are the {@link FilterWords}. */
final class ReportFilter {

    private final Map<String, OptionSpec> options = new HashMap<>();

    /** Gives a verb an option for each filter. */
    void addTo(CommandSpec verb) {
        for (FilterWords filter : FilterWords.values()) {
            OptionSpec option = OptionSpec.builder("--" + filter.word())
                    .paramLabel(filter.placeholder())
                    .type(String.class)
                    .arity("1")
                    .description(filter.description())
                    .build();
            verb.addOption(option);
            options.put(filter.word(), option);
        }
    }

    /** @throws UserException if a value cannot be understood */
    List<Criterion> criteria() {
        Map<String, String> values = new HashMap<>();
        options.forEach((word, option) -> {
            Optional<String> value = Optional.ofNullable(option.getValue());
            value.ifPresent(given -> values.put(word, given));
        });
        try {
            return FilterWords.parse(values);
        } catch (FilterWords.UnknownFilterException e) {
            throw UserException.usage("--" + e.word() + ": " + e.getMessage());
        }
    }
}
