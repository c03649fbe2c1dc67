package org.heard.participation;

/// What the feedback on a review was about, from a short list of ours.
public enum Theme {
    HEARD("Being listened to"),
    PEOPLE("Who was in the room"),
    PLACE_AND_TIME("Where and when it was"),
    WORDS("What was said, and how"),
    UNDERSTANDING("Understanding what was decided"),
    AFTERWARDS("What happened afterwards"),
    SOMETHING_ELSE("Something else");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
