package org.readout.workbench.chart.map;

/**
 * The Equal Earth projection, for the whole world (Šavrič, Patterson and Jenny 2018, "The Equal Earth map projection",
 * International Journal of Geographical Information Science 33). Its centre is the meridian of Greenwich.
 */
record EqualEarth() implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Flat project(LonLat point) {
        double t = Math.asin(M * Math.sin(Math.toRadians(point.lat())));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(point.lon()) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        double y = t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
        return new Flat(x, y);
    }
}
