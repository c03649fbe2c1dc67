package org.heard.signin;

import java.time.Instant;
import org.heard.access.Actor;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Lets a request of MockMvc come from somebody who has signed in: `mvc.perform(get("/").with(signedInAs(iro)))`.
public final class SignedInAs {
    private SignedInAs() {}

    /// This person, for their own organisation.
    public static RequestPostProcessor signedInAs(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(SignedIn.playing(
                Membership.madeUp(actor.organisation(), "A made-up authority", actor.person(), actor.name()),
                Instant.parse("9999-01-01T00:00:00Z")));
    }
}
