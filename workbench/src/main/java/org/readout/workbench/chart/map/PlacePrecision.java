package org.readout.workbench.chart.map;

/** How exactly a place is known, and so how wide its ring is. */
public enum PlacePrecision {
    /** A town or a village: a dot alone. */
    CITY("city"),
    /** A province or another part of a country: a narrow ring. */
    REGION("region"),
    /** No more than the country: a wide ring, and the country tinted. */
    COUNTRY("country");

    private final String word;

    PlacePrecision(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
