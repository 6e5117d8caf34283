package org.readout.export;

import java.util.Locale;

/** The names of enum constants in every output: lower case. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
