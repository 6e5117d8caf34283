package org.readout.export;

import java.util.List;

/**
 * Where the reports of a bundle come from.
 *
 * @param program the program that writes it, with its version
 * @param source the archive's name
 * @param query the words that reports were asked for with, such as {@code --country MLI}; empty for all
 * @param matching how many reports match
 * @param total how many reports the archive holds
 * @param readers versions of rules and net that read into the archive, in the order of its runs
 * @param created when the bundle is made, as the caller tells it
 */
public record Origin(
        String program,
        String source,
        List<String> query,
        long matching,
        long total,
        List<Reader> readers,
        String created) {

    /**
     * Who read.
     *
     * @param rules the version of the rules
     * @param net the version of the reader net
     */
    public record Reader(String rules, String net) {}

    public Origin {
        query = List.copyOf(query);
        readers = List.copyOf(readers);
    }
}
