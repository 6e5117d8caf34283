package org.readout.coding.own;

/** What a user can tell Readout, each in a place of its own in the data folder. */
public enum OwnKind {
    /** Bodies, and whoever else is to be known by name: {@code name | kind | country | sectors | other names}. */
    NAMES("organisations.txt"),
    /** Terms of office: {@code office | country | person | other names | from | to | sectors | region}. */
    OFFICES("persons.txt"),
    /** Places: {@code name | kind | country | latitude, longitude | division | other names}. */
    PLACES("places.txt"),
    /** Words that tell an act, a file a type, and in {@code none.txt} words that tell none. */
    LEXICON("lexicon"),
    /** Marked sentences, as in the Readout Corpus. */
    EXAMPLES("examples");

    private final String place;

    OwnKind(String place) {
        this.place = place;
    }

    /** The name of the file or folder in the data folder. */
    public String place() {
        return place;
    }

    /** Whether it has a folder of several files. */
    public boolean isFolder() {
        return !place.endsWith(".txt");
    }
}
