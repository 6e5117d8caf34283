package org.readout.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How inputs are taken in.
 *
 * @param published the day of publication of all inputs, whatever they say themselves; empty to ask each input
 * @param maxBytes the largest document that is read
 * @param anyLanguage whether texts that do not look English are read all the same
 */
public record IntakeSettings(Optional<LocalDate> published, int maxBytes, boolean anyLanguage) {

    /** Two mebibytes: some 350,000 words, far more than any article. */
    public static final int DEFAULT_MAX_BYTES = 2 << 20;

    public IntakeSettings {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("the largest document must have at least one byte, not " + maxBytes);
        }
    }

    public static IntakeSettings standard() {
        return new IntakeSettings(Optional.empty(), DEFAULT_MAX_BYTES, false);
    }

    public IntakeSettings withPublished(LocalDate day) {
        return new IntakeSettings(Optional.of(day), maxBytes, anyLanguage);
    }

    public IntakeSettings withMaxBytes(int bytes) {
        return new IntakeSettings(published, bytes, anyLanguage);
    }

    public IntakeSettings withAnyLanguage() {
        return new IntakeSettings(published, maxBytes, true);
    }
}
