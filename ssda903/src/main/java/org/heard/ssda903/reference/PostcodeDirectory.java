package org.heard.ssda903.reference;

import java.util.Optional;

/// Where postcodes lie.
@FunctionalInterface
public interface PostcodeDirectory {
    /// Where this one does, written with or without its space; empty where there is no such postcode.
    Optional<Place> find(String postcode);
}
