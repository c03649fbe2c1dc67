package org.heard.ssda903.reference;

import java.util.Optional;

/// What a return is looked at against beside itself. What is not given makes the checks that need it "could not run".
///
/// @param authority code of the authority whose return it is, as the Office for National Statistics gives it, its
///                  newest: `E08000038` for Barnsley
public record Reference(
        Optional<String> authority, Optional<PostcodeDirectory> postcodes, Optional<Providers> providers) {
    /// Nothing beside the return.
    public static Reference none() {
        return new Reference(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Reference withAuthority(String ours) {
        return new Reference(Optional.of(ours), postcodes, providers);
    }

    public Reference withPostcodes(PostcodeDirectory directory) {
        return new Reference(authority, Optional.of(directory), providers);
    }

    public Reference withProviders(Providers listed) {
        return new Reference(authority, postcodes, Optional.of(listed));
    }
}
