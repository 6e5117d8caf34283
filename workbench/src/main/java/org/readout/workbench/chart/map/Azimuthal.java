package org.readout.workbench.chart.map;

/**
 * Lambert's azimuthal equal-area projection, for a region: true around its centre, wherever that is (Snyder 1987, "Map
 * Projections: A Working Manual", equations 24-2 to 24-4).
 */
record Azimuthal(LonLat centre) implements Projection {

    @Override
    public Flat project(LonLat point) {
        double lat = Math.toRadians(point.lat());
        double lat0 = Math.toRadians(centre.lat());
        double east = Math.toRadians(point.lon() - centre.lon());
        double cosine = Math.sin(lat0) * Math.sin(lat) + Math.cos(lat0) * Math.cos(lat) * Math.cos(east);
        // At the point opposite to the centre, which is on no map of a region, the formula has no value.
        double k = Math.sqrt(2 / Math.max(1e-9, 1 + cosine));
        return new Flat(
                k * Math.cos(lat) * Math.sin(east),
                k * (Math.cos(lat0) * Math.sin(lat) - Math.sin(lat0) * Math.cos(lat) * Math.cos(east)));
    }
}
