package org.heard.access;

/// What a person does in an organisation. A role alone opens no child's record, except an IRO manager's, who answers
/// for every child the service reviews.
public enum Role {
    IRO("Independent Reviewing Officer"),
    IRO_MANAGER("IRO manager"),
    SOCIAL_WORKER("Social worker"),
    TEAM_MANAGER("Team manager"),
    BUSINESS_SUPPORT("Business support"),
    ADMINISTRATOR("Administrator");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
