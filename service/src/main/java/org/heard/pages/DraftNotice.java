package org.heard.pages;

import java.time.Instant;

/// Something to know before typing into a form that has, or had, a draft.
public sealed interface DraftNotice {

    /// The form shows what was begun earlier and has not been sent.
    record Begun(Instant at) implements DraftNotice {}

    /// The same form was typed into in another place too; where the two differ, what was typed there stands by the
    /// field.
    record TypedElsewhere(Instant at, Form form) implements DraftNotice {}

    /// What had been begun was thrown away and can still be had back.
    record ThrownAway(Instant begun) implements DraftNotice {}

    /// The same form was sent a moment ago, and this is a new one.
    ///
    /// @param to the page on which what was sent can be seen
    record Sent(Instant at, String to) implements DraftNotice {}
}
