package org.heard.signin;

import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;

/// Whom an account may act as, and for which organisation.
public record Membership(OrganisationId organisation, String organisationName, PersonId person, String personName) {}
