package org.heard.signin;

import java.time.Instant;
import java.util.Optional;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.pages.Form;

/// Keeps what somebody typed into a form that arrives when they are no longer signed in: implemented by the module that
/// keeps drafts, and asked before the browser is sent to the door.
public interface KeepsUnsent {

    /// A form that was kept.
    ///
    /// @param page where its writer can carry on, once they have signed in
    record Unsent(OrganisationId organisation, PersonId person, String page) {
        boolean isOf(SignedIn who) {
            return !who.mustChooseOrganisation()
                    && who.organisation().equals(organisation)
                    && who.person().equals(person);
        }
    }

    /// Keeps the form for whoever it says it was shown to; empty where it does not say, or is not to be believed.
    Optional<Unsent> keep(Form form, Instant now);
}
