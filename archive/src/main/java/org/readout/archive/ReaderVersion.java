package org.readout.archive;

/**
 * Who read: a reading is a pure function of its document and these two.
 *
 * @param rules the version of the rules: program, tables, lexicon
 * @param net the version of the reader net
 */
public record ReaderVersion(String rules, String net) {

    public ReaderVersion {
        if (rules.isBlank() || net.isBlank()) {
            throw new IllegalArgumentException(
                    "a reader has a version of rules and net, not \"" + rules + "\" and \"" + net + "\"");
        }
    }
}
