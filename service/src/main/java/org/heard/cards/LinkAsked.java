package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.OrganisationId;

/// A link was asked for in this browser, and opens in no other.
public record LinkAsked(UUID organisation, UUID link) implements Serializable {
    private static final String NAME = LinkAsked.class.getName();

    OrganisationId where() {
        return new OrganisationId(organisation);
    }

    /// The one asked for here last.
    public static Optional<LinkAsked> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((LinkAsked) session.getAttribute(NAME));
    }

    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
