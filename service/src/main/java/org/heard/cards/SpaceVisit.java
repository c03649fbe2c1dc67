package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.OrganisationId;

/// A visit that a worker opened and the child is to begin. Kept in a session of the browser that was handed
/// over, in which the worker is no longer signed in.
public record SpaceVisit(UUID organisation, UUID visit, Instant until) implements Serializable {
    private static final String NAME = SpaceVisit.class.getName();

    OrganisationId where() {
        return new OrganisationId(organisation);
    }

    /// The one this browser was handed over for.
    public static Optional<SpaceVisit> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SpaceVisit) session.getAttribute(NAME));
    }

    /// This browser is handed over; the worker's session in it has ended before.
    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
