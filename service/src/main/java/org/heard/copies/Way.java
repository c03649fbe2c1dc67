package org.heard.copies;

/// How a copy reaches a person. A child chooses theirs; in person unless they say otherwise.
public enum Way {
    IN_PERSON("In person, read together"),
    SEALED_POST("By post, sealed, one child an envelope"),
    POST("By post"),
    THROUGH_CARER("Through the carer, sealed"),
    BY_HAND("Handed over"),
    HERE("Read here, after signing in"),
    OWN_SPACE("In the child’s own space");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// What to look at before it leaves one's hands; empty where nothing is handed over.
    public String check() {
        return switch (this) {
            case IN_PERSON, BY_HAND -> "Check that it is this person whom you give it to.";
            case SEALED_POST, POST -> "Check the name and the address on the envelope.";
            case THROUGH_CARER -> "Check the name on the envelope, and that it is sealed.";
            case HERE, OWN_SPACE -> "";
        };
    }
}
