package org.heard.cards;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.heard.access.Self.Way;
import org.heard.ids.OrganisationId;

/// A card has been shown in this browser, and waits for its pictures. It is kept in the session on the server,
/// opens nothing, and tells nobody whose it is.
public record CardShown(UUID organisation, UUID card, Way way, Instant until) implements Serializable {
    OrganisationId where() {
        return new OrganisationId(organisation);
    }
}
