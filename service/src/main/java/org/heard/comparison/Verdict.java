package org.heard.comparison;

import org.jspecify.annotations.Nullable;

/// Which value is to stand, of the one kept here, the one the feed gave last, and the one it gives now.
public enum Verdict {
    /// The two agree, or the feed says nothing.
    SAME,
    /// Nobody here has touched what the feed gave: its new value stands.
    TAKE,
    /// It was entered or corrected here: it stays, and the difference is shown.
    KEEP;

    /// Lays the three beside each other.
    ///
    /// @param before what the feed gave last, absent where it gave nothing yet
    public static Verdict of(String ours, @Nullable String before, String now) {
        if (ours.equals(now)) {
            return SAME;
        }
        var untouched = before == null ? ours.isEmpty() : ours.equals(before);
        return untouched ? TAKE : KEEP;
    }
}
