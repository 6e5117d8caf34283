package org.readout.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.coding.Readout;
import org.readout.coding.places.PlaceTableException;
import org.readout.model.Hash;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A user's own places; shared by the verbs that read. */
final class PlacesOption {

    private static final int LENGTH = 12;

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "A table of your own places, which go before all others: one a line, "
                    + "\"name | kind | country | latitude, longitude | division | other names\".")
    private Optional<Path> gazetteer = Optional.empty();

    @Mixin
    private final RosterOptions roster = new RosterOptions();

    @Mixin
    private final ExamplesOption examples = new ExamplesOption();

    /**
     * The reader with these places, the roster and the examples.
     *
     * @throws UserException if the table cannot be read or understood
     */
    Readout open() {
        Readout readout = roster.addTo(Readout.standard());
        try {
            return examples.addTo(gazetteer.isEmpty() ? readout : readout.withPlaces(gazetteer.get()));
        } catch (IOException | PlaceTableException e) {
            readout.close();
            throw trouble(e);
        }
    }

    /** The version of the rules that these places are a part of. */
    String rulesVersion() {
        try {
            String version = examples.rulesVersion(roster.rulesVersion());
            return gazetteer.isEmpty()
                    ? version
                    : version + "+places-"
                            + Hash.sha256(Files.readAllBytes(gazetteer.get())).substring(0, LENGTH);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private UserException trouble(Exception e) {
        if (e instanceof PlaceTableException) {
            return UserException.usage(String.valueOf(e.getMessage()));
        }
        Path file = gazetteer.orElseThrow();
        if (!Files.exists(file)) {
            return UserException.usage("no such gazetteer: " + file);
        }
        String cause = e instanceof CharacterCodingException ? "it is not UTF-8 text" : String.valueOf(e.getMessage());
        return UserException.usage("cannot read the gazetteer " + file + ": " + cause);
    }
}
