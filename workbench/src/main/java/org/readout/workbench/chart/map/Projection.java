package org.readout.workbench.chart.map;

/** A way to lay the globe flat; all of them keep areas. */
sealed interface Projection permits EqualEarth, Azimuthal {

    /** Where a point of the globe falls. */
    Flat project(LonLat point);

    /**
     * A point of the plane, in radii of the globe.
     *
     * @param x to the right
     * @param y upwards
     */
    record Flat(double x, double y) {}
}
