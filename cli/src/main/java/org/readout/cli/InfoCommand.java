package org.readout.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.coding.Coder;
import org.readout.export.LinesSchema;
import org.readout.language.LanguageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout info}: what is installed. */
@Command(
        name = "info",
        mixinStandardHelpOptions = true,
        description =
                "Print the versions of program and net, and the data files with their entries; or what an archive holds.")
final class InfoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(names = "--schema", description = "Print the JSON Schema of the jsonl format and nothing else.")
    private boolean schema;

    @Parameters(arity = "0..1", paramLabel = "ARCHIVE", description = "An archive, whose contents and runs are told.")
    private Optional<String> archive = Optional.empty();

    @Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            description = "Likewise; what is set in readout.toml is told after the versions.")
    private Optional<String> set = Optional.empty();

    InfoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Output out = Output.standard(surroundings)) {
            out.write(
                    schema
                            ? LinesSchema.text()
                            : archive.map(InfoCommand::contents).orElseGet(this::all));
        }
        return ExitCode.DONE;
    }

    private String all() {
        return info() + set.map(address -> "\n" + contents(address)).orElse("");
    }

    private static String contents(String address) {
        try (Archive archive = Archive.openForReading(ArchiveArgument.existing(address))) {
            return ArchiveText.of(address, archive.contents(), archive.runs());
        }
    }

    private static String info() {
        StringBuilder text = new StringBuilder();
        text.append("program  ").append(Version.ofProgram()).append('\n');
        try (LanguageReader reader = LanguageReader.open()) {
            text.append("net      ").append(reader.netVersion()).append('\n');
        }
        text.append("java     ").append(Runtime.version()).append('\n');
        text.append("data\n");
        for (DataFiles.DataFile file : DataFiles.of(Coder.class)) {
            text.append(String.format(
                    java.util.Locale.ROOT, "  %6d entries  %s  %s%n", file.entries(), file.version(), file.name()));
        }
        return text.toString();
    }
}
