package org.heard.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.madeup.Seed;

/// What a made-up authority was begun with, so that one left half full is continued as what it was to become.
///
/// @param children how many it looks after; 0 where its size is its place's own
record Begun(Seed seed, int children, LocalDate day) {

    static Optional<Begun> parse(String text) {
        var parts = text.split(" ");
        return parts.length == 3
                ? Optional.of(new Begun(
                        new Seed(Long.parseLong(parts[0])), Integer.parseInt(parts[1]), LocalDate.parse(parts[2])))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seed.value() + " " + children + " " + day;
    }
}
