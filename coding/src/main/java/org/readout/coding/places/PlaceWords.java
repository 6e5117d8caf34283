package org.readout.coding.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words beside names that are no part of them: "northern", "downtown"; and days and months. Immutable. */
final class PlaceWords {

    private final Set<String> words = new HashSet<>();

    private PlaceWords(List<TableLine> lines) {
        for (TableLine line : lines) {
            for (String word : line.required(0, "a word").split("\\s+")) {
                if (!words.add(word)) {
                    throw line.error("\"" + word + "\" stands there twice");
                }
            }
        }
    }

    static PlaceWords standard() {
        return new PlaceWords(TableLine.standard("modifiers.txt"));
    }

    /** Whether a word in small letters never begins a name that the gazetteer does not know. */
    boolean isNoName(String word) {
        return words.contains(word.replace(".", "")) || word.startsWith("mid-");
    }
}
