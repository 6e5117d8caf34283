package org.readout.export.rows;

import java.util.Optional;

/**
 * The codes that other data have for a state or territory, from {@code countries.txt}; the key is ISO 3166 alpha-3 as in
 * every report. What has no code there, as the non-state codes IGO or NGO, is empty.
 */
public final class Countries {

    private static final int ISO2 = 1;
    private static final int FIPS = 2;
    private static final int COW = 3;
    private static final int CAMEO = 4;
    private static final int NAME = 5;

    private static final CodeTable TABLE = CodeTable.of(Countries.class, "countries.txt", 6);

    private Countries() {}

    /** ISO 3166 alpha-2. */
    public static Optional<String> iso2(String country) {
        return TABLE.cell(country, ISO2);
    }

    /** FIPS 10-4. */
    public static Optional<String> fips(String country) {
        return TABLE.cell(country, FIPS);
    }

    /** The number in the Correlates of War list of states. */
    public static Optional<String> correlatesOfWar(String country) {
        return TABLE.cell(country, COW);
    }

    /** The country code of CAMEO 1.1b3. */
    public static Optional<String> cameo(String country) {
        return TABLE.cell(country, CAMEO);
    }

    /** The usual English name. */
    public static Optional<String> name(String country) {
        return TABLE.cell(country, NAME);
    }
}
