package org.heard.participation;

import java.util.Locale;
import java.util.Optional;
import org.heard.children.Connection;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.children.Relationship;

/// Who says how a review was.
public enum Answerer {
    CHILD("Children"),
    PARENT("Parents"),
    CARER("Carers");

    private final String words;

    Answerer(String words) {
        this.words = words;
    }

    /// Many of them, as said on a page.
    public String words() {
        return words;
    }

    /// Whether somebody in a child's life is asked as a parent or as a carer; of others nobody is asked. Whoever holds
    /// parental responsibility is asked as a parent.
    static Optional<Answerer> of(Connection connection) {
        var relationship = Relationship.find(connection.facts().relationship()).orElse(null);
        var words = connection.facts().relationship().toLowerCase(Locale.UK);
        if (relationship == Relationship.FORMER_FOSTER_CARER) {
            return Optional.empty();
        }
        if (connection.part() == Relationship.Part.CARERS || (relationship == null && words.contains("carer"))) {
            return Optional.of(CARER);
        }
        return relationship == Relationship.MOTHER
                        || relationship == Relationship.FATHER
                        || relationship == Relationship.STEP_PARENT
                        || relationship == Relationship.SPECIAL_GUARDIAN
                        || connection.facts().parentalResponsibility() == ParentalResponsibility.YES
                ? Optional.of(PARENT)
                : Optional.empty();
    }
}
