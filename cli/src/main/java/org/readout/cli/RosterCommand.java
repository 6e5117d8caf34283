package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnKind;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyTableException;
import org.readout.intake.roster.RosterException;
import org.readout.intake.roster.RosterFile;
import org.readout.intake.roster.RosterTerm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout roster}: people in office, for {@code read --roster}. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description = "Make a roster of who held which office when, for read --roster.",
        subcommands = RosterCommand.Import.class)
final class RosterCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is needed: roster import");
    }

    /** {@code readout roster import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description =
                    "Read rosters into a folder: CSV of our own format, YAML of unitedstates/congress-legislators, "
                            + "actor dictionaries of PETRARCH. Nothing is written if one of them is at fault.")
    static final class Import implements Callable<Integer> {

        private static final String HEADER =
                "# Terms of office: office | country | person | other names | from | to | sectors | region\n";

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
        private CommandSpec spec;

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .csv, .yaml or .txt file.")
        private List<Path> files = List.of();

        @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "The folder of the roster.")
        @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
        private Path folder;

        @Override
        public Integer call() {
            Set<String> lines = new LinkedHashSet<>();
            int terms = 0;
            for (Path file : files) {
                List<RosterTerm> read = read(file);
                terms += read.size();
                read.forEach(term -> lines.add(term.line()));
            }
            write(HEADER + String.join("\n", lines) + "\n");
            spec.commandLine()
                    .getErr()
                    .println(lines.size() + " terms of office in " + folder
                            + (terms > lines.size() ? "; " + (terms - lines.size()) + " stood there twice" : ""));
            return ExitCode.DONE;
        }

        private static List<RosterTerm> read(Path file) {
            try {
                return RosterFile.read(file);
            } catch (IOException e) {
                throw UserException.usage("cannot read " + file);
            } catch (RosterException e) {
                throw UserException.usage(String.valueOf(e.getMessage()));
            }
        }

        private void write(String text) {
            Path draft = folder.resolve("new");
            try {
                Files.createDirectories(draft);
                Files.writeString(draft.resolve(OwnKind.OFFICES.place()), text, StandardCharsets.UTF_8);
                try {
                    Parties.with(OwnData.roster(draft));
                    Files.move(
                            draft.resolve(OwnKind.OFFICES.place()),
                            folder.resolve(OwnKind.OFFICES.place()),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(draft.resolve(OwnKind.OFFICES.place()));
                    Files.delete(draft);
                }
            } catch (IOException e) {
                throw UserException.failure(
                        "cannot write " + folder.resolve(OwnKind.OFFICES.place()) + ": " + e.getMessage());
            } catch (PartyTableException e) {
                throw UserException.usage(String.valueOf(e.getMessage()));
            }
        }
    }
}
