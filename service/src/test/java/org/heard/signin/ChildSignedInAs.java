package org.heard.signin;

import java.time.Instant;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Lets a request of MockMvc come from a child who has signed in, in the one session that stands.
@Component
public class ChildSignedInAs {
    private final ChildSessions sessions;

    ChildSignedInAs(ChildSessions sessions) {
        this.sessions = sessions;
    }

    /// This child; the caller works within their organisation.
    public RequestPostProcessor as(OrganisationId organisation, ChildId child, Instant now) {
        sessions.begin(
                new Self(organisation, child, Self.Way.PLAYED),
                now,
                new MockHttpServletRequest(),
                new MockHttpServletResponse());
        var signedIn = java.util.Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.clearContext();
        return SecurityMockMvcRequestPostProcessors.authentication(signedIn);
    }
}
