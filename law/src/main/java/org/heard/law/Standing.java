package org.heard.law;

/// What kind of authority a rule has: law binds, guidance must have a good reason to be left, practice is practice.
public enum Standing {
    STATUTE("the law"),
    STATUTORY_GUIDANCE("statutory guidance"),
    HANDBOOK("IRO Handbook practice"),
    LOCAL("local policy"),
    MEASURE("how the sector measures it"),
    DESIGN("this service's own choice");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public boolean isLaw() {
        return this == STATUTE;
    }
}
