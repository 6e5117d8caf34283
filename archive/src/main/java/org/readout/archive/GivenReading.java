package org.readout.archive;

import java.util.List;
import java.util.Optional;
import org.readout.model.Reading;

/**
 * A reading that comes from elsewhere, with what tells whether it is as it was.
 *
 * @param reading the reading as it was read
 * @param superseded whether a later reading of the document had taken its place there
 * @param reader who read
 * @param fingerprint of the document, if it is known
 * @param hash of the reading, if it is known
 */
public record GivenReading(
        Reading reading,
        boolean superseded,
        ReaderVersion reader,
        Optional<String> fingerprint,
        Optional<String> hash) {

    /** @throws IllegalArgumentException if it is not as its fingerprints say, or a quote does not stand at its place */
    void require() {
        require(fingerprint, ContentHash.of(reading.document()), "text, title, day of publication or hash");
        require(hash, storedHash(), "reports, quotations or notices");
        List<Fault> faults = Evidence.faults(reading);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    faults.get(0).place() + ": " + faults.get(0).message());
        }
    }

    private static void require(Optional<String> told, String found, String what) {
        if (told.isPresent() && !told.get().equals(found)) {
            throw new IllegalArgumentException(
                    "its " + what + " are not what was written: the fingerprint is " + found + ", not " + told.get());
        }
    }

    /** What an archive keeps as the hash of the reading. */
    String storedHash() {
        return ContentHash.of(StoredReading.of(reading));
    }
}
