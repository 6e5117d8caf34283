package org.readout.cli;

import org.readout.coding.Readout;
import org.readout.coding.own.OwnData;
import org.readout.export.LineKind;
import org.readout.export.ReportFormat;
import org.readout.export.rows.ExportFormat;
import org.readout.intake.DocumentSource;
import org.readout.language.LanguageReader;

/** Reads all documents of a source and writes them as the options say. */
final class ReadingRun {

    private ReadingRun() {}

    /** The exit code. */
    static int start(
            Surroundings surroundings, DocumentSource source, OutputOptions options, OwnData own, int threads) {
        // Asked first: wrong options are told before anything is opened or overwritten.
        ReportFormat format = options.reportFormat(surroundings);
        ArticleRun run = new ArticleRun(surroundings, source, threads, options.quiet());
        if (options.format().equals(OutputFormat.CONLLU)) {
            return parse(surroundings, run, options);
        }
        if (options.fileFormat().isPresent()) {
            return export(surroundings, run, options, own, options.fileFormat().get());
        }
        try (Readout readout = OwnDataOptions.open(own);
                Output out = options.open(surroundings)) {
            ReportFormat told = options.include().contains(LineKind.DOCUMENTS)
                    ? format.readBy(RulesVersion.with(own), readout.netVersion())
                    : format;
            return run.write(out, told.header(), new ReportRendering(readout, told));
        }
    }

    private static int export(
            Surroundings surroundings, ArticleRun run, OutputOptions options, OwnData own, ExportFormat format) {
        try (Readout readout = OwnDataOptions.open(own);
                ExportOutput rows = options.openFile(surroundings, format)) {
            return run.write(Output.none(), "", new KeptRendering(readout), rows::write);
        }
    }

    private static int parse(Surroundings surroundings, ArticleRun run, OutputOptions options) {
        try (LanguageReader reader = LanguageReader.open();
                Output out = options.open(surroundings)) {
            return run.write(out, "", new ParseRendering(reader));
        }
    }
}
