package org.heard.copies;

import java.util.Locale;

/// The parts of the letter to the child, in the order a child reads them.
public enum LetterPart {
    WHO_WAS_THERE("Who was there"),
    YOU_TOLD_ME("What you told me"),
    GOING_WELL("What is going well"),
    WORRIES("What people worry about, and why"),
    AGREED("What we agreed"),
    NOT_AGREED("What we did not agree, and why"),
    IF_UNHAPPY("If you are not happy about something"),
    SEE_YOU("When I will see you next");

    private final String title;

    LetterPart(String title) {
        this.title = title;
    }

    /// As staff see it; the child's own heading comes from the letter's words.
    public String title() {
        return title;
    }

    /// Its name in forms and files: "you-told-me".
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A letter without it would break its promise; the others may be left out where there is nothing to say.
    public boolean needed() {
        return this == YOU_TOLD_ME || this == AGREED || this == IF_UNHAPPY || this == SEE_YOU;
    }
}
