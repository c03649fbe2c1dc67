package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A home for children, whose own duties the rule book knows too; its acts are dated like a child's.
///
/// @param opened the first day it was registered
/// @param closed the last day; absent while it is open
public record Home(Kind kind, LocalDate opened, @Nullable LocalDate closed) {

    /// Which regulations it is run under.
    public enum Kind {
        CHILDRENS_HOME,
        SUPPORTED_ACCOMMODATION
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opened) && (closed == null || !day.isAfter(closed));
    }
}
