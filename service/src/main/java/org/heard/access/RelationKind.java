package org.heard.access;

import java.util.Locale;

/// What a person can be to a child. At any time a child has at most one of each.
public enum RelationKind {
    IRO("IRO"),
    COVER("Covering IRO"),
    SOCIAL_WORKER("Social worker"),
    BUSINESS_SUPPORT("Business support");

    private final String words;

    RelationKind(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// As said in the middle of a sentence.
    public String inSentence() {
        return this == IRO ? words : words.toLowerCase(Locale.ROOT);
    }

    /// Whether it is that of the child's IRO, or of whoever stands in for them.
    public boolean isIro() {
        return this == IRO || this == COVER;
    }
}
