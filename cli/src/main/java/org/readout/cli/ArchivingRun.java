package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.OpenRun;
import org.readout.archive.ReaderVersion;
import org.readout.archive.Skip;
import org.readout.cli.RunLog.Outcome;
import org.readout.coding.Readout;
import org.readout.coding.own.OwnData;
import org.readout.export.ReportFormat;
import org.readout.export.rows.ExportFormat;
import org.readout.intake.DocumentSource;

/** Reads all documents of a source that are not in an archive yet, and keeps them there. */
final class ArchivingRun {

    private final Surroundings surroundings;
    private final String address;
    private final List<String> inputs;
    private final OutputOptions options;
    private final OwnData own;

    ArchivingRun(Surroundings surroundings, String address, List<String> inputs, OutputOptions options, OwnData own) {
        this.surroundings = surroundings;
        this.address = address;
        this.inputs = inputs;
        this.options = options;
        this.own = own;
    }

    /** The exit code. */
    int start(DocumentSource source, int threads) {
        // Asked first: wrong options are told before anything is opened or overwritten.
        ReportFormat format = options.archiveFormat(surroundings);
        Optional<ExportFormat> fileFormat = options.fileFormat();
        options.refuseToOverwrite(address);
        try (Archive archive = Archive.open(address);
                Readout readout = OwnDataOptions.open(own);
                Output out = fileFormat.isPresent() ? Output.none() : options.open(surroundings);
                ExportOutput rows = fileFormat
                        .map(chosen -> options.openFile(surroundings, chosen))
                        .orElseGet(ExportOutput::none)) {
            ReaderVersion reader = new ReaderVersion(RulesVersion.with(own), readout.netVersion());
            Optional<ReportFormat> printed = options.isAskedFor() && fileFormat.isEmpty()
                    ? Optional.of(format.readBy(reader.rules(), reader.net()))
                    : Optional.empty();
            OpenRun run = archive.begin(reader, inputs, surroundings.clock().instant());
            int exit = new ArticleRun(surroundings, source, threads, options.quiet())
                    .write(
                            out,
                            printed.map(ReportFormat::header).orElse(""),
                            new ArchivedRendering(archive, reader, readout, printed),
                            outcome -> {
                                keep(run, outcome);
                                rows.write(outcome);
                            });
            run.finish(surroundings.clock().instant());
            return exit;
        }
    }

    private static void keep(OpenRun run, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            done.rendered().reading().ifPresent(run::keep);
        } else if (outcome instanceof Outcome.LeftOut left) {
            run.skip(new Skip(
                    left.skipped().source(),
                    left.skipped().reason().label(),
                    left.skipped().message()));
        } else if (outcome instanceof Outcome.Failed failed) {
            run.skip(new Skip(failed.document().source(), "failed", "could not be read: " + failed.cause()));
        }
    }
}
