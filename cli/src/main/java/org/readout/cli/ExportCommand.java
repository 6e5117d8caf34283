package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.readout.archive.Criterion;
import org.readout.export.Bundle;
import org.readout.export.ExportFormats;
import org.readout.export.LineKind;
import org.readout.export.rows.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout export}: hands on what an archive holds. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Write the reports of an archive that meet all of what is asked for in a format of other programs.")
final class ExportCommand implements Callable<Integer> {

    /** Options that say how and where, not which reports. */
    private static final Set<String> NOT_QUERY = Set.of("--output", "--format", "--bundle", "--include", "--quiet");

    private final Surroundings surroundings;
    private final ReportFilter filter;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--bundle",
            paramLabel = "FILE",
            description =
                    "Write a ZIP file there with the reports in the format that is asked for (without one: csv, jsonl and "
                            + "html), the query, counts, versions and checksums.")
    private Optional<Path> bundle = Optional.empty();

    ExportCommand(Surroundings surroundings, ReportFilter filter) {
        this.surroundings = surroundings;
        this.filter = filter;
    }

    @Override
    public Integer call() {
        List<Criterion> criteria = filter.criteria();
        String archive = argument.address();
        output.refuseToOverwrite(archive);
        ArchiveExport export = new ArchiveExport(surroundings, archive, criteria, output);
        if (output.isWhole()) {
            refuseParts(criteria);
            export.whole(format());
        } else if (bundle.isPresent()) {
            OutputOptions.refuseToOverwrite(archive, "--bundle", bundle.get());
            export.bundle(bundle.get(), bundled(), query());
        } else {
            export.write(format());
        }
        return ExitCode.DONE;
    }

    /** A part of a reading would be taken for all of it by whoever imports it. */
    private void refuseParts(List<Criterion> criteria) {
        if (!criteria.isEmpty()) {
            throw UserException.usage(
                    "--include all writes the whole archive and takes no filters; without it, or with "
                            + "--include documents,quotes, it is what matches that is written");
        }
        if (bundle.isPresent()) {
            throw UserException.usage("--include all and --bundle are two things; name -o FILE.jsonl");
        }
    }

    private ExportFormat format() {
        if (output.chosen().isEmpty()) {
            output.file().ifPresent(file -> {
                throw UserException.usage("no format is known by the name of " + file + "; name one with --format");
            });
        }
        return chosen().orElseThrow(() -> UserException.usage(
                "a format is needed: -o FILE with an ending such as .csv, or --format; see readout export --help"));
    }

    private Optional<ExportFormat> chosen() {
        Set<LineKind> kinds = output.include();
        return output.chosen().map(chosen -> {
            if (chosen.is(OutputFormat.JSONL)) {
                return ExportFormats.jsonLines(kinds);
            }
            return chosen.export()
                    .orElseThrow(() -> UserException.usage("an archive keeps no sentences for --format conllu"));
        });
    }

    private List<ExportFormat> bundled() {
        if (output.file().isPresent()) {
            throw UserException.usage("-o and --bundle are two places; name one of them");
        }
        return chosen().map(List::of).orElse(Bundle.USUAL);
    }

    /** What was asked for, as it was written. */
    private List<String> query() {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !NOT_QUERY.contains(option.longestName()))
                .flatMap(ExportCommand::words)
                .toList();
    }

    private static Stream<String> words(OptionSpec option) {
        return option.originalStringValues().stream().map(value -> option.longestName() + " " + value);
    }

    /** The formats with what each loses, for the end of the help. */
    static String[] formats() {
        return Stream.concat(
                        Stream.of("", "Formats, with the ending that chooses each:"),
                        ExportFormats.all().stream().flatMap(ExportCommand::lines))
                .toArray(String[]::new);
    }

    private static Stream<String> lines(ExportFormat format) {
        // A percent sign begins a pattern in picocli's texts.
        return Stream.of(
                "  " + format.name() + " (" + String.join(", ", format.endings()) + "): " + format.description(),
                "      " + format.loses().replace("%", "%%"));
    }
}
