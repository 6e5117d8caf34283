package org.readout.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.export.ExportFormats;
import org.readout.export.rows.ExportFormat;

/**
 * A format that a reading can be written in: one of the registry's, or CoNLL-U, which holds sentences and no reports.
 *
 * @param code the name on the command line
 * @param export the registry's format; empty for CoNLL-U
 */
record OutputFormat(String code, Optional<ExportFormat> export) {

    static final OutputFormat CONLLU = new OutputFormat("conllu", Optional.empty());

    static final String TABLE = "table";
    static final String CSV = "csv";
    static final String JSONL = "jsonl";

    /** Formats that are printed document by document while reading goes on; the others are files as a whole. */
    private static final Set<String> PRINTED = Set.of(TABLE, CSV, JSONL, CONLLU.code);

    static Stream<String> codes() {
        return Stream.concat(ExportFormats.all().stream().map(ExportFormat::name), Stream.of(CONLLU.code));
    }

    static Optional<OutputFormat> ofCode(String code) {
        return CONLLU.code.equals(code.toLowerCase(Locale.ROOT))
                ? Optional.of(CONLLU)
                : ExportFormats.named(code).map(OutputFormat::of);
    }

    /** By the file's name. */
    static Optional<OutputFormat> ofFile(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".conllu")
                ? Optional.of(CONLLU)
                : ExportFormats.ofFile(name).map(OutputFormat::of);
    }

    private static OutputFormat of(ExportFormat format) {
        return new OutputFormat(format.name(), Optional.of(format));
    }

    boolean is(String other) {
        return code.equals(other);
    }

    /** The registry's format where it is written as a file as a whole. */
    Optional<ExportFormat> file() {
        return PRINTED.contains(code) ? Optional.empty() : export;
    }

    /** Whether a terminal cannot show it. */
    boolean isBinary() {
        return export.filter(format ->
                        format.mediaType().endsWith("zip") || format.mediaType().endsWith("parquet"))
                .isPresent();
    }
}
