package org.dragoman.app.desk.charts;

/**
 * The Equal Earth projection (Šavrič, Patterson, Jenny 2018): areas are true, so that a dense spot is a dense spot. Fitted to a
 * drawing whose lower edge lies south of Cape Horn.
 */
final class Projection {
    static final int WIDTH = 960;
    static final int HEIGHT = 430;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / (2 * rawX(Math.PI, 0));
    private static final double TOP = rawY(Math.toRadians(84));

    private Projection() {}

    static double x(double lat, double lon) {
        return WIDTH / 2.0 + SCALE * rawX(Math.toRadians(lon), Math.toRadians(lat));
    }

    static double y(double lat) {
        return SCALE * (TOP - rawY(Math.toRadians(Math.max(-90, Math.min(90, lat)))));
    }

    private static double rawX(double lon, double lat) {
        double t = Math.asin(M * Math.sin(lat));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return lon * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
    }

    private static double rawY(double lat) {
        double t = Math.asin(M * Math.sin(lat));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }
}
