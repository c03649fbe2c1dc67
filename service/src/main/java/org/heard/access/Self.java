package org.heard.access;

import java.util.Set;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;

/// A child who acts for themself in their own space, as nobody else can. What a child may do takes a `Self`; what staff
/// may do takes an `Actor`: neither can be handed the other's.
///
/// @param way how they came in
public record Self(OrganisationId organisation, ChildId child, Way way) {
    /// How a child came in.
    public enum Way {
        /// With their card and their pictures.
        CARD,
        /// A worker opened the space for a few minutes and handed it over.
        VISIT,
        /// A link to their own phone.
        LINK,
        /// In a demonstration, where every child is made up.
        PLAYED
    }

    /// As whom the chronicle and the audit know them. It has no role and no relation: `Sight` shows it nothing.
    public Actor actor() {
        return new Actor(organisation, new PersonId(child.value()), "The child", Set.of());
    }
}
