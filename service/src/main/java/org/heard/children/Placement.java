package org.heard.children;

/// Where a child lives, as an episode records it.
///
/// @param code     SSDA903 placement code
/// @param provider SSDA903 provider code, empty where none is recorded
/// @param postcode of the placement, empty where not known
/// @param homeUrn  Ofsted's number of the home, empty where there is none
public record Placement(String code, String provider, String postcode, String homeUrn) {
    /// A placement of which no more is known yet.
    public static Placement of(String code) {
        return new Placement(code, "", "", "");
    }

    static Placement of(Episode episode) {
        return new Placement(episode.placement(), episode.provider(), episode.placementPostcode(), episode.homeUrn());
    }
}
