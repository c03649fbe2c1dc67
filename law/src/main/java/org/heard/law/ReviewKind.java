package org.heard.law;

/// Which duty to review a completed review met.
public enum ReviewKind {
    ORDINARY,
    ADOPTION,
    SHORT_BREAK,
    PATHWAY,
    /// The source (a return, say) does not say: it counts for whichever reviews the child was owed that day.
    NOT_STATED
}
