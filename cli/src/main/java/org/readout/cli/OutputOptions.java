package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.export.CsvFormat;
import org.readout.export.JsonLinesFormat;
import org.readout.export.LineKind;
import org.readout.export.ReportFormat;
import org.readout.export.TableFormat;
import org.readout.export.rows.ExportFormat;
import picocli.CommandLine.Option;

/** Where and how results are written; shared by the verbs that print reports. */
final class OutputOptions {

    private static final List<LineKind> NOT_ARCHIVED = List.of(LineKind.STATEMENTS, LineKind.TIMES, LineKind.PLACES);

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Write there, in the format of its name (.jsonl, .csv, .html, .parquet, ...), not to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Converters.Format.class,
            description =
                    "table, csv, jsonl, html, parquet or another one that 'readout export --help' lists; with read also "
                            + "conllu (default: table).")
    private Optional<OutputFormat> format = Optional.empty();

    @Option(
            names = "--include",
            paramLabel = "KIND",
            split = ",",
            converter = Converters.Kind.class,
            description = "Also write lines of these kinds in jsonl: quotes, statements, times, places, "
                    + "notices, documents; or all, which 'readout import' takes into an archive.")
    private List<LineKind> include = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line, no notices, no progress.")
    private boolean quiet;

    OutputFormat format() {
        return format.or(() -> output.flatMap(OutputFormat::ofFile))
                .or(() -> OutputFormat.ofCode(OutputFormat.TABLE))
                .orElseThrow();
    }

    /** The format that is asked for or that the file's name tells of. */
    Optional<OutputFormat> chosen() {
        return format.or(() -> output.flatMap(OutputFormat::ofFile));
    }

    Optional<Path> file() {
        return output;
    }

    /** The format, where it is written as a file as a whole and not document by document. */
    Optional<ExportFormat> fileFormat() {
        return isAskedFor() ? format().file() : Optional.empty();
    }

    /** Opens what a format that is written as a whole goes to. */
    ExportOutput openFile(Surroundings surroundings, ExportFormat chosen) {
        if (output.isEmpty() && surroundings.columns().isPresent() && format().isBinary()) {
            throw UserException.usage("a terminal cannot show " + chosen.name() + "; name a file with -o");
        }
        return output.map(file -> ExportOutput.file(file, chosen))
                .orElseGet(() -> ExportOutput.standard(surroundings, chosen));
    }

    /** Opens the file that is named, or standard output. */
    OutputStream openStream(Surroundings surroundings) {
        return new BufferedOutputStream(output.map(ExportOutput::open).orElseGet(surroundings::out));
    }

    /** The kinds of lines that are asked for besides reports. */
    Set<LineKind> include() {
        if (!include.isEmpty() && !format().is(OutputFormat.JSONL)) {
            throw UserException.usage("--include needs --format jsonl, not " + format().code());
        }
        return LineKind.of(include);
    }

    /** Whether everything is asked for. */
    boolean isWhole() {
        return include.contains(LineKind.ALL);
    }

    /** Whether the user asked for output, by a file or a format. */
    boolean isAskedFor() {
        return output.isPresent() || format.isPresent();
    }

    /** @throws UserException if the output would overwrite that archive or the log beside it */
    void refuseToOverwrite(String archive) {
        output.ifPresent(file -> refuseToOverwrite(archive, "-o", file));
    }

    /** @throws UserException if that file, named by that option, is the archive or the log beside it */
    static void refuseToOverwrite(String archive, String option, Path file) {
        if (Archive.isFile(archive) && SameFile.isPartOf(Path.of(archive), file)) {
            throw UserException.usage(
                    option + " " + file + " would overwrite the archive " + archive + "; name another file");
        }
    }

    Output open(Surroundings surroundings) {
        return output.map(Output::file).orElseGet(() -> Output.standard(surroundings));
    }

    /** The format of what is printed document by document. */
    ReportFormat reportFormat(Surroundings surroundings) {
        return reportFormat(surroundings, include());
    }

    private ReportFormat reportFormat(Surroundings surroundings, Set<LineKind> kinds) {
        return switch (format().code()) {
            case OutputFormat.JSONL -> new JsonLinesFormat(kinds);
            case OutputFormat.CSV -> new CsvFormat();
            default ->
                output.isEmpty() && surroundings.columns().isPresent()
                        ? TableFormat.fitting(surroundings.columns().getAsInt())
                        : TableFormat.unbounded();
        };
    }

    /** A format for what an archive keeps, which is reports and quotations, and neither sentences nor statements, times and places. */
    ReportFormat archiveFormat(Surroundings surroundings) {
        if (format().equals(OutputFormat.CONLLU)) {
            throw UserException.usage("an archive keeps no sentences for --format conllu; expected one of "
                    + OutputFormat.codes()
                            .filter(code -> !code.equals("conllu"))
                            .collect(Collectors.joining(", ")));
        }
        for (LineKind kind : NOT_ARCHIVED) {
            if (include.contains(kind)) {
                throw UserException.usage("an archive keeps no " + kind.code() + " for --include " + kind.code()
                        + "; read the documents without an archive");
            }
        }
        Set<LineKind> kinds = include();
        kinds.removeAll(NOT_ARCHIVED);
        return reportFormat(surroundings, kinds);
    }

    boolean quiet() {
        return quiet;
    }
}
