package org.heard.tellings;

/// Whether a child may send a photograph today, and who would open it.
public sealed interface PhotographOffer {
    /// The authority has recorded no way agreed with the police.
    record Off() implements PhotographOffer {}

    /// The child is younger than the agreement is for, or nobody knows how old they are.
    record TooYoung() implements PhotographOffer {}

    /// They may.
    ///
    /// @param role what whoever opens it is called
    record Offered(String role) implements PhotographOffer {}
}
