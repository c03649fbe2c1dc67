package org.heard.ssda903.reference;

import java.util.OptionalDouble;

/// Where a postcode lies.
///
/// @param authority code of the upper-tier authority of England as the Office for National Statistics gives it; `WAL`,
///                  `SCO`, `NIR` or `NUK` outside England
/// @param located   whether the point is known; it is not in Northern Ireland and on the islands
/// @param easting   metres on the national grid
/// @param northing  metres on the national grid
public record Place(String authority, boolean located, int easting, int northing) {
    private static final double METRES_IN_A_KILOMETRE = 1000;
    /// As the return's own guide turns kilometres into miles.
    private static final double KILOMETRES_IN_A_MILE = 1.6093;

    private static final double TENTHS = 10;

    /// Miles as the crow flies, to one decimal, as the return counts them; empty where a point is not known.
    public OptionalDouble milesTo(Place other) {
        if (!located || !other.located) {
            return OptionalDouble.empty();
        }
        double metres = Math.hypot((double) easting - other.easting, (double) northing - other.northing);
        double miles = metres / METRES_IN_A_KILOMETRE / KILOMETRES_IN_A_MILE;
        return OptionalDouble.of(Math.rint(miles * TENTHS) / TENTHS);
    }
}
