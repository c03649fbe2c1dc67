package org.heard.screening;

/// What the words found may be about. It says why a text was raised, never what is true.
public enum Concern {
    DANGER_TO_SELF("Hurting or killing themselves"),
    HURT_BY_SOMEBODY("Being hurt by, or afraid of, somebody"),
    SEXUAL("Something sexual"),
    RUNNING_AWAY("Running away, or nowhere to sleep"),
    HURTING_OTHERS("Hurting somebody else, or a weapon"),
    NOT_EATING("Not eating, or being sick on purpose"),
    NEGLECT("Not being looked after"),
    EXPLOITED("Being used by others: drugs, debts, errands"),
    TOLD_TO_KEEP_QUIET("Being told to keep a secret"),
    ASKS_FOR_HELP("Asking for help now"),
    UNREADABLE("Cannot be read by the screen");

    private final String words;

    Concern(String words) {
        this.words = words;
    }

    /// As said on a page for staff.
    public String words() {
        return words;
    }
}
