package org.heard.access;

import java.util.Set;
import java.util.UUID;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;

/// Who does something, for which organisation, and in which roles as they stand today.
public record Actor(OrganisationId organisation, PersonId person, String name, Set<Role> roles) {
    private static final UUID SYSTEM = new UUID(0, 0);

    /// A job that acts by itself, under a name people can read ("Nightly rebuild of the clock").
    public static Actor system(OrganisationId organisation, String name) {
        return new Actor(organisation, new PersonId(SYSTEM), name, Set.of());
    }

    /// True for a job, false for a person.
    public boolean isSystem() {
        return person.value().equals(SYSTEM);
    }

    /// Whether the person holds this role today.
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// Whether the whole service's children are theirs to answer for.
    public boolean seesWholeService() {
        return isSystem() || is(Role.IRO_MANAGER);
    }

    /// Lets holders of one of these roles on; for everyone else the page does not exist.
    public void mustBe(Role... anyOf) {
        for (var role : anyOf) {
            if (is(role)) {
                return;
            }
        }
        throw new NotFound();
    }
}
