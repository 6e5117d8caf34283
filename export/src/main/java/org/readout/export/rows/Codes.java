package org.readout.export.rows;

import java.util.Locale;

/** The names of enum constants in every output: lower case. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
