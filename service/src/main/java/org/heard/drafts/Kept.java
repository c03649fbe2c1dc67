package org.heard.drafts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place as it stands: what is begun there, and what was sent from there last.
///
/// @param no     goes up with every change
/// @param typed  null where nothing is begun
/// @param thrown since when it is thrown away, or null
/// @param sent   null where nothing was sent lately
record Kept(
        int no,
        @Nullable Typed typed,
        @Nullable Instant began,
        @Nullable Instant thrown,
        @Nullable Sent sent) {

    /// A place nobody has typed into.
    static final Kept NOTHING = new Kept(0, null, null, null, null);

    /// What was sent from here.
    record Sent(Instant at, UUID key, String to, String print) {}

    /// What is begun and neither sent nor thrown away.
    @Nullable
    Typed open() {
        return thrown == null ? typed : null;
    }

    /// Whether a tab that saw the place at this number may write: it has seen the last change, made it, or there is
    /// nothing to lose.
    boolean lets(UUID sitting, int seen) {
        return open() == null || seen == no || open().sitting().equals(sitting);
    }
}
