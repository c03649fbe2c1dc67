package org.heard.feeds;

import org.jspecify.annotations.Nullable;

/// Which value is to stand, of the one kept here, the one the feed gave last, and the one it gives now.
enum Verdict {
    /// The two agree, or the feed says nothing.
    SAME,
    /// Nobody here has touched what the feed gave: its new value stands.
    TAKE,
    /// It was entered or corrected here: it stays, and the difference is shown.
    KEEP;

    /// @param before what the feed gave last, absent where it gave nothing yet
    static Verdict of(String ours, @Nullable String before, String now) {
        if (ours.equals(now)) {
            return SAME;
        }
        var untouched = before == null ? ours.isEmpty() : ours.equals(before);
        return untouched ? TAKE : KEEP;
    }
}
