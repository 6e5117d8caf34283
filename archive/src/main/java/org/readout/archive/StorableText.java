package org.readout.archive;

/** What text an archive can give back as it was: any but one with half a character. */
final class StorableText {

    private StorableText() {}

    /** @throws IllegalArgumentException for a lone surrogate, which UTF-8 cannot hold; intake mends those */
    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new IllegalArgumentException(
                            "a text with a lone surrogate cannot be archived; there is one at position " + i);
                }
                i++;
            }
        }
        return text;
    }
}
