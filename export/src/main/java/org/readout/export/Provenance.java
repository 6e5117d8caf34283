package org.readout.export;

import java.util.Optional;

/**
 * Who read a document, and by what an archive knows that reading and document are as they were.
 *
 * @param rules the version of the rules
 * @param net the version of the reader net
 * @param fingerprint the archive's fingerprint of the document; empty where it was read without one
 * @param hash the archive's hash of the reading as it was read; likewise
 */
public record Provenance(String rules, String net, Optional<String> fingerprint, Optional<String> hash) {

    /** Of a reading that no archive has kept. */
    public static Provenance of(String rules, String net) {
        return new Provenance(rules, net, Optional.empty(), Optional.empty());
    }
}
