package org.heard.dataset;

import org.heard.access.RelationKind;
import org.jspecify.annotations.Nullable;

/// What a role of the case system means here, as a person of the authority says.
public enum RoleMeaning {
    IRO("IRO", RelationKind.IRO),
    SOCIAL_WORKER("Social worker", RelationKind.SOCIAL_WORKER),
    BUSINESS_SUPPORT("Business support of the IRO service", RelationKind.BUSINESS_SUPPORT),
    TEAM_MANAGER("Team manager (not taken from the tables)", null),
    PERSONAL_ADVISER("Personal adviser (not taken from the tables)", null),
    SOMEBODY_ELSE("Somebody whom Heard does not need", null);

    private final String words;
    private final @Nullable RelationKind relation;

    RoleMeaning(String words, @Nullable RelationKind relation) {
        this.words = words;
        this.relation = relation;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// What such a worker is to the child; absent where nothing is taken of the role.
    public @Nullable RelationKind relation() {
        return relation;
    }
}
