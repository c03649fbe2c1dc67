package org.heard.moments;

/// Why nothing new is let go to a child now (rule 7): nobody is left alone with news.
public enum TooSoon {
    FRIDAY_AFTERNOON(
            "Nothing new goes to a child from Friday noon until Monday morning, when nobody is there to talk about it."
                    + " Release it on Monday"),
    QUIET_HOURS("Nothing new goes to a child in the quiet hours. Release it in the day"),
    HARD_DAY("The child has asked for nothing new on this day. Release it on another");

    private final String words;

    TooSoon(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }
}
