package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Criterion;
import org.readout.archive.Order;
import org.readout.archive.ReviewState;
import org.readout.archive.StoredReport;
import org.readout.coding.Coder;
import org.readout.coding.lessons.Lessons;
import org.readout.coding.own.DataFolder;
import org.readout.coding.own.NewEntry;
import org.readout.coding.own.OwnDataException;
import org.readout.coding.own.OwnEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout teach}: corrections of an archive become entries of the user's own data. */
@Command(
        name = "teach",
        mixinStandardHelpOptions = true,
        description =
                "Turn the corrections of an archive into entries of your own data folder, which later readings use, and "
                        + "print each with its file.")
final class TeachCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder, made where it is missing (default: FILE.data beside the archive FILE.readout).")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--dry-run", description = "Print the entries and write nothing.")
    private boolean dry;

    private int kept;
    private int known;
    private int leftOut;

    TeachCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        DataFolder folder = folder(argument.address());
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            Coder coder = Coder.standard();
            List<Criterion> corrected = List.of(new Criterion.InReview(Set.of(ReviewState.CORRECTED)));
            archive.reports().each(corrected, Order.KEPT, stored -> teach(folder, coder, stored, out));
        } catch (OwnDataException e) {
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
        surroundings
                .err()
                .println(kept + (dry ? " would be kept" : " kept") + ", " + known + " known, " + leftOut + " left out");
        return leftOut == 0 ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    private DataFolder folder(String address) {
        if (data.isEmpty() && !Archive.isFile(address)) {
            throw UserException.usage("an archive on a server has no folder beside it; name one with --data FOLDER");
        }
        return data.map(DataFolder::new).orElseGet(() -> DataFolder.beside(Path.of(address)));
    }

    private void teach(DataFolder folder, Coder coder, StoredReport stored, Output out) {
        String origin =
                "report " + stored.report().id() + " of " + stored.document().id()
                        + stored.decision()
                                .map(review -> ", " + review.reviewer() + ", "
                                        + review.time().toString().substring(0, 10))
                                .orElse("");
        for (NewEntry entry : Lessons.of(stored.asRead(), stored.report(), coder::places)) {
            keep(folder, coder, entry.from(origin), out);
        }
    }

    private void keep(DataFolder folder, Coder coder, NewEntry entry, Output out) {
        String shown = folder.name() + "/" + entry.file() + ": " + entry.text();
        if (folder.entries().stream().map(OwnEntry::text).anyMatch(entry.text()::equals)) {
            known++;
            return;
        }
        try {
            coder.check(folder.with(entry));
        } catch (OwnDataException e) {
            surroundings.err().println("readout: left out " + shown + " (" + e.getMessage() + ")");
            leftOut++;
            return;
        }
        if (!dry) {
            folder.add(entry);
        }
        out.write(shown + "\n");
        kept++;
    }
}
