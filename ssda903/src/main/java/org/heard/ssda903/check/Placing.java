package org.heard.ssda903.check;

import java.util.Optional;
import java.util.OptionalDouble;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.EpisodeRow;

/// What is derived of where an episode's placement lies: nobody returns it, the national system works it out from the
/// postcodes, and so does this.
///
/// @param authority PL_LA: the authority the placement lies in, or `WAL`, `SCO`, `NIR`, `NUK`; empty where the postcode
///                  is blank or there is none such
/// @param within    PL_LOCATION: whether it lies in the authority whose return this is
/// @param miles     PL_DISTANCE: from the home postcode, to one decimal
public record Placing(Optional<String> authority, Optional<Boolean> within, OptionalDouble miles) {
    static Placing of(EpisodeRow episode, Reference reference) {
        var placed = place(episode.placementPostcode().find(), reference);
        var home = place(episode.homePostcode().find(), reference);
        var authority = placed.map(Place::authority);
        var miles = placed.isPresent() && home.isPresent() ? home.get().milesTo(placed.get()) : OptionalDouble.empty();
        return new Placing(
                authority, authority.flatMap(in -> reference.authority().map(in::equals)), miles);
    }

    private static Optional<Place> place(Optional<String> postcode, Reference reference) {
        return postcode.flatMap(code -> reference.postcodes().flatMap(directory -> directory.find(code)));
    }
}
