package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Skip;
import org.readout.export.LinesFormatException;
import org.readout.workbench.export.Imported;
import org.readout.workbench.export.LinesImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout import}: takes what another archive exported, without reading it again. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Take the documents, readings and decisions of JSON Lines into an archive, as "
                + "'readout export --include all' or 'readout read --include all' wrote them. Nothing is read again. What "
                + "the archive has already stays as it is.")
final class ImportCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "JSON Lines files, or - for standard input.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--archive",
            paramLabel = "ARCHIVE",
            description = "The archive, such as crisis.readout, which is made if it is not there, or "
                    + "postgresql://host/base; what readout.toml says where none is given.")
    private Optional<String> address = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            description = "No end line.")
    private boolean quiet;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        String into = address.orElseThrow(
                () -> UserException.usage("an archive is needed: --archive, such as --archive crisis.readout"));
        inputs.forEach(input -> require(input, into));
        boolean whole = true;
        try (Archive archive = Archive.open(into)) {
            for (Path input : inputs) {
                whole &= take(archive, input);
            }
        }
        return whole ? ExitCode.DONE : ExitCode.SKIPPED;
    }

    /** A slip of the pen is told before anything is made or written. */
    private static void require(Path input, String archive) {
        if (!input.toString().equals(STANDARD_INPUT) && (!Files.exists(input) || Files.isDirectory(input))) {
            throw UserException.usage("no such file: " + input);
        }
        if (Archive.isFile(archive) && SameFile.isPartOf(Path.of(archive), input)) {
            throw UserException.usage(input + " is the archive itself; name the JSON Lines that were exported");
        }
    }

    private boolean take(Archive archive, Path input) {
        String name = input.toString();
        try (InputStream in = name.equals(STANDARD_INPUT) ? surroundings.in() : Files.newInputStream(input)) {
            Imported imported = LinesImport.take(archive, in, name, surroundings.clock(), this::tell);
            if (imported.found() == 0 && imported.leftOut() == 0) {
                tell(new Skip(name, "empty", "has no reading in it; export or read with --include all"));
                return false;
            }
            if (!quiet) {
                surroundings.err().println(imported.words());
            }
            return imported.leftOut() == 0;
        } catch (LinesFormatException e) {
            throw UserException.failure(name + ", " + e.getMessage());
        } catch (IOException e) {
            throw UserException.failure("cannot read " + name + ": " + Output.cause(e));
        }
    }

    private void tell(Skip skip) {
        surroundings.err().println("readout: skipped " + skip.source() + ": " + skip.message());
    }
}
