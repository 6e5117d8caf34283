package org.readout.workbench.page;

import java.util.Locale;

/**
 * What one code means.
 *
 * @param kind such as "type"
 * @param code as in the model; of a mode, its type and its own code
 * @param meaning in a sentence
 * @param example words of news that are coded so, or empty
 */
public record CodebookEntry(String kind, String code, String meaning, String example) {

    /** The code as outputs write it. */
    public String written() {
        return switch (kind) {
            case "type", "sector" -> code;
            case "mode" -> code.substring(code.indexOf(' ') + 1);
            default -> code.toLowerCase(Locale.ROOT);
        };
    }

    /** Of a mode, its type. */
    String type() {
        return code.substring(0, code.indexOf(' '));
    }
}
