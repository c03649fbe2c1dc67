package org.heard.ids;

import java.util.Optional;
import java.util.UUID;

/// Identifies an organisation: an authority, a provider, a region or the nation.
public record OrganisationId(UUID value) {
    /// A new one, never given out before.
    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static OrganisationId from(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    /// Reads what came from outside; empty where it is not an identifier at all.
    public static Optional<OrganisationId> parse(String text) {
        try {
            return Optional.of(from(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
