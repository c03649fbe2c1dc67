package org.heard.children;

/// Where a row of a child's record came from. What was entered here by hand is never written over by a feed: where the
/// two disagree, the difference is shown and a person settles it.
public final class Source {
    /// Entered or corrected by a person in this service; the chronicle says by whom.
    public static final String BY_HAND = "by hand";

    private Source() {}

    /// Whether a row with this source belongs to people, and so wins over a feed.
    public static boolean isByHand(String source) {
        return source.equals(BY_HAND);
    }
}
