package org.heard.pages;

import java.util.Locale;

/// How a status feels. Each has its own shape and words as well as its colour; `UNKNOWN` (cannot tell) is never red.
public enum Tone {
    NEUTRAL,
    INFORMATION,
    GOOD,
    SOON,
    LATE,
    UNKNOWN;

    /// The end of the class names that draw it.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
