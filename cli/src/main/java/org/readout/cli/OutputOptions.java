package org.readout.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.readout.export.CsvFormat;
import org.readout.export.JsonLinesFormat;
import org.readout.export.LineKind;
import org.readout.export.ReportFormat;
import org.readout.export.TableFormat;
import picocli.CommandLine.Option;

/** Where and how results are written; shared by the verbs that print reports. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write there, in the format of its name (.jsonl, .csv, .txt, .conllu), not to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.Format.class,
            description = "table, csv, jsonl or conllu (default: table).")
    private Optional<OutputFormat> format = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "KIND",
            split = ",",
            converter = Converters.Kind.class,
            description = "Also write lines of these kinds in jsonl: quotes, statements, notices, documents.")
    private List<LineKind> include = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line, no notices, no progress.")
    private boolean quiet;

    OutputFormat format() {
        return format.or(() -> output.flatMap(OutputFormat::ofFile)).orElse(OutputFormat.TABLE);
    }

    /** Whether the user asked for output, by a file or a format. */
    boolean isAskedFor() {
        return output.isPresent() || format.isPresent();
    }

    /** @throws UserException if the output would overwrite that archive or the log beside it */
    void refuseToOverwrite(Path archive) {
        if (output.isPresent() && SameFile.isPartOf(archive, output.get())) {
            throw UserException.usage(
                    "-o " + output.get() + " would overwrite the archive " + archive + "; name another file");
        }
    }

    Output open(Surroundings surroundings) {
        return output.map(Output::file).orElseGet(() -> Output.standard(surroundings));
    }

    /** A format of reports; {@link OutputFormat#CONLLU} is none. */
    ReportFormat reportFormat(Surroundings surroundings) {
        if (!include.isEmpty() && format() != OutputFormat.JSONL) {
            throw UserException.usage("--include needs --format jsonl, not " + format().code());
        }
        return switch (format()) {
            case JSONL ->
                new JsonLinesFormat(include.isEmpty() ? EnumSet.noneOf(LineKind.class) : EnumSet.copyOf(include));
            case CSV -> new CsvFormat();
            case TABLE, CONLLU ->
                output.isEmpty() && surroundings.columns().isPresent()
                        ? TableFormat.fitting(surroundings.columns().getAsInt())
                        : TableFormat.unbounded();
        };
    }

    /** A format for what an archive keeps, which is reports and neither sentences nor statements. */
    ReportFormat archiveFormat(Surroundings surroundings) {
        if (format() == OutputFormat.CONLLU) {
            throw UserException.usage(
                    "an archive keeps no sentences for --format conllu; expected table, csv or jsonl");
        }
        if (include.contains(LineKind.STATEMENTS)) {
            throw UserException.usage(
                    "an archive keeps no statements for --include statements; read the documents without an archive");
        }
        return reportFormat(surroundings);
    }

    boolean quiet() {
        return quiet;
    }
}
