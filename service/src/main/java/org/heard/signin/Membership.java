package org.heard.signin;

import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;

/// Who an account is in one organisation it may act for.
///
/// @param stamp    goes up with each change that must end the sessions there are in this organisation
/// @param accepted false while the organisation has asked and the person has not answered
public record Membership(
        OrganisationId organisation,
        String organisationName,
        PersonId person,
        String personName,
        int stamp,
        boolean accepted) {

    /// Somebody made up, whom no account stands behind.
    public static Membership madeUp(
            OrganisationId organisation, String organisationName, PersonId person, String personName) {
        return new Membership(organisation, organisationName, person, personName, 0, true);
    }
}
