package org.readout.evaluation;

import static org.readout.model.EntityType.GROUP;
import static org.readout.model.EntityType.ORGANISATION;
import static org.readout.model.EntityType.PERSON;
import static org.readout.model.EntityType.PLACE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.EntityType;

/**
 * A public set of marked names and how its labels are read.
 *
 * @param title its name in tables
 * @param path its file, or folder of files, under the folder of benches
 * @param types the product's type for each label, in lower case; labels that are missing are ignored both ways
 */
record NamesSet(String title, String path, Map<String, EntityType> types) {

    /** The sets that are measured. Their training parts may be in the net's training; these parts are not. */
    static final List<NamesSet> ALL = List.of(
            new NamesSet(
                    "UNER EWT test",
                    "names/uner_english_ewt/en_ewt-ud-test.iob2",
                    Map.of("per", PERSON, "org", ORGANISATION, "loc", PLACE)),
            new NamesSet(
                    "CrossNER politics test",
                    "names/crossner_politics/test.txt",
                    Map.of(
                            "politician", PERSON,
                            "person", PERSON,
                            "politicalparty", ORGANISATION,
                            "organisation", ORGANISATION,
                            "country", PLACE,
                            "location", PLACE)),
            new NamesSet(
                    "re3d test",
                    "names/re3d/test.txt",
                    Map.of("person", PERSON, "organisation", ORGANISATION, "location", PLACE, "nationality", GROUP)),
            new NamesSet(
                    "Worldwide newswire",
                    "names/worldwide",
                    Map.of("person", PERSON, "organization", ORGANISATION, "location", PLACE, "norp", GROUP)));

    NamesSet {
        types = Map.copyOf(types);
    }

    Optional<EntityType> type(String label) {
        return Optional.ofNullable(types.get(label));
    }
}
