package org.dragoman.place;

import org.dragoman.place.Place.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A place of the world that a name may mean.
 *
 * @param country ISO 3166-1 alpha-3, null where it lies in several or none
 * @param province GeoNames code of the first-level area it is in or is, {@code US.TX}; empty where unknown
 * @param feature GeoNames feature code
 * @param size decimal logarithm of the population, 0 where unknown
 * @param standing what the name that led here is to the place
 */
public record Candidate(
        String name,
        @Nullable String country,
        String province,
        double lat,
        double lon,
        @Nullable Long geonames,
        String feature,
        double size,
        Standing standing) {
    /** What a name is to a place: one of its lesser ones, perhaps of another language; its own; the one in the news. */
    public enum Standing {
        FOREIGN,
        MAIN,
        WELL_KNOWN
    }

    private static final double EARTH = 6371;
    private static final double REGION = 7.6;
    private static final double COUNTRY = 9;

    /** How much it is spoken of in the world's news, roughly as the logarithm of its people. */
    public double prominence() {
        double base =
                switch (precision()) {
                    case COUNTRY -> COUNTRY;
                    case REGION -> REGION;
                    case PROVINCE -> size == 0 ? REGION : Math.min(size, 6.5);
                    case DISTRICT -> feature.equals("ADM2") ? Math.min(size, 5) - 0.5 : size - 1;
                    case PLACE -> 5;
                    case CITY -> size + (feature.equals("PPLC") ? 1.5 : feature.equals("PPLA") ? 0.5 : 0);
                };
        return base
                + switch (standing) {
                    case FOREIGN -> -2.5;
                    case MAIN -> 0;
                    case WELL_KNOWN -> 1.5;
                };
    }

    /** The same place under a name that the news uses. */
    Candidate wellKnown() {
        return new Candidate(name, country, province, lat, lon, geonames, feature, size, Standing.WELL_KNOWN);
    }

    public boolean foreign() {
        return standing == Standing.FOREIGN;
    }

    public Precision precision() {
        return switch (feature) {
            case "PCLI" -> Precision.COUNTRY;
            case "ADM1" -> Precision.PROVINCE;
            case "ADM2", "PPLX" -> Precision.DISTRICT;
            case "PRK", "SQR", "BDG", "PASS", "PLACE", "MT" -> Precision.PLACE;
            default -> feature.startsWith("PPL") || feature.equals("STLMT") ? Precision.CITY : Precision.REGION;
        };
    }

    /** Great-circle distance in km. */
    public double distance(Candidate other) {
        double dLat = Math.toRadians(other.lat - lat) / 2;
        double dLon = Math.toRadians(other.lon - lon) / 2;
        double a = Math.pow(Math.sin(dLat), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(dLon), 2);
        return 2 * EARTH * Math.asin(Math.sqrt(a));
    }
}
