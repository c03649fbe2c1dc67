package org.heard.organisations;

import org.heard.ids.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A tenant: whatever is recorded belongs to exactly one.
///
/// @param code ONS code of an authority, absent for others
public record Organisation(
        OrganisationId id, Kind kind, String name, @Nullable String code, boolean madeUp) {

    /// What sort of organisation it is; regions and the nation receive signed-off aggregates only.
    public enum Kind {
        AUTHORITY,
        ADVOCACY_PROVIDER,
        HOME_PROVIDER,
        REGION,
        NATION
    }
}
