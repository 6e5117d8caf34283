package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.coding.Readout;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyTableException;
import org.readout.model.Hash;
import picocli.CommandLine.Option;

/** A user's roster of people in office; shared by the verbs that read. */
final class RosterOptions {

    private static final int LENGTH = 12;

    @Option(
            names = "--roster",
            paramLabel = "FOLDER",
            description = "Who held which office when, beside what the program knows; made by roster import.")
    private Optional<Path> roster = Optional.empty();

    /**
     * The reader with the roster, if there is one.
     *
     * @throws UserException if the roster cannot be read or understood; the reader is then closed
     */
    Readout addTo(Readout readout) {
        return roster.map(folder -> with(readout, folder)).orElse(readout);
    }

    /** The version of the rules; another roster makes others. */
    String rulesVersion() {
        return RulesVersion.current() + roster.map(RosterOptions::fingerprint).orElse("");
    }

    private static Readout with(Readout readout, Path folder) {
        try {
            return readout.withRoster(folder);
        } catch (IOException e) {
            readout.close();
            throw UserException.usage(
                    "cannot read the roster " + folder.resolve(Parties.ROSTER) + "; roster import makes one");
        } catch (PartyTableException e) {
            readout.close();
            throw UserException.usage(String.valueOf(e.getMessage()));
        }
    }

    private static String fingerprint(Path folder) {
        try {
            return "+"
                    + Hash.sha256(Files.readAllBytes(folder.resolve(Parties.ROSTER)))
                            .substring(0, LENGTH);
        } catch (IOException e) {
            throw UserException.usage("cannot read the roster " + folder.resolve(Parties.ROSTER));
        }
    }
}
