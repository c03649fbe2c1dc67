package org.heard.children;

import org.jspecify.annotations.Nullable;

/// Whether a child is disabled, and how, in the categories of the children in need census.
///
/// @param said    `NONE`, or codes with a space between them; empty where it is not known
/// @param byHand  whether a person recorded it here; otherwise it was read from the authority's own system
/// @param source  who says so, absent where nobody does
/// @param version of what is recorded, 0 where nothing is
public record Disability(
        String said, boolean byHand, @Nullable String source, int version) {
    /// The child is not disabled.
    public static final String NONE = "NONE";

    /// Nobody has said whether the child is disabled.
    public static final Disability NOT_KNOWN = new Disability("", false, null, 0);

    /// In words: "Disabled: learning, autism".
    public String words() {
        return Words.disability(said);
    }
}
