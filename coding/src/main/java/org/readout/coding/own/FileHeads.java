package org.readout.coding.own;

/** The comment that a new file of a data folder begins with, so that it can be read without its manual. */
final class FileHeads {

    private FileHeads() {}

    static String of(OwnKind kind, String file) {
        return switch (kind) {
            case NAMES ->
                "# Names of your own: name | kind | country or code | sectors, primary first | other names, parted by semicolons\n";
            case OFFICES ->
                "# Terms of office of your own: office | country | person | other names | from | to | sectors | region\n";
            case PLACES ->
                "# Places of your own: name | kind | country | latitude, longitude | division | other names\n";
            case LEXICON ->
                file.endsWith(DataFolder.NO_ACT)
                        ? "# Words that tell no act: KIND PATTERN [; OPTION ...]\n"
                        : "# Words that tell an act: KIND PATTERN [-> MODE,...] [; OPTION ...]\n";
            case EXAMPLES -> "# Sentences with their acts marked; one without a mark tells none.\n";
        };
    }
}
