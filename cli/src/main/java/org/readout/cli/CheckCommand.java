package org.readout.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code readout check}: whether an archive is as it was stored. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Go over an archive: the file, the hash of every document and reading, every quote at its offsets. "
                        + "Ends with 1 if anything is not as it was stored.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final ArchiveArgument argument = new ArchiveArgument();

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try (Archive archive = argument.openForReading();
                Output out = Output.standard(surroundings)) {
            List<Fault> faults = archive.check();
            for (Fault fault : faults) {
                out.write(fault.place() + ": " + fault.message() + "\n");
            }
            out.flush();
            surroundings.err().println(faults.isEmpty() ? sound(archive) : faulty(faults.size()));
            return faults.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static String sound(Archive archive) {
        var contents = archive.contents();
        return "as it was stored: " + ArchiveText.count(contents.versions(), "version") + " of "
                + ArchiveText.count(contents.documents(), "document") + ", "
                + ArchiveText.count(contents.allReports(), "report") + ", every quote at its place";
    }

    private static String faulty(int faults) {
        return "readout: " + ArchiveText.count(faults, "fault") + "; restore the archive from a copy, or read again";
    }
}
