package org.heard.charts;

import java.util.Locale;

/// How a bar is filled: each shade has its own pattern as well as its colour, so that it survives grey paper and any
/// eyes.
public enum Shade {
    /// Plain sea green.
    SEA,
    /// Marigold with slanted lines.
    SUN,
    /// Apricot with dots.
    WARM,
    /// Plum, cross-hatched.
    PLUM,
    /// Only an outline.
    PAPER;

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
