package org.readout.workbench.chart.map;

/**
 * A place with the number of reports from it.
 *
 * @param name as it is to be written
 * @param country ISO 3166 alpha-3, or empty
 * @param point where it is; for a country any point inside
 * @param precision how exactly it is known
 * @param count reports
 * @param link the address that lists them
 */
public record MapPlace(String name, String country, LonLat point, PlacePrecision precision, long count, String link) {

    public MapPlace {
        if (count < 1) {
            throw new IllegalArgumentException("a place on the map has reports, " + name + " has " + count);
        }
    }
}
