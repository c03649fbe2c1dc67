package org.heard.records;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// Who said beforehand whether they come to a review, and how; told by the module that asked them.
public interface Expected {
    /// Those who answered.
    List<Answered> expected(Actor actor, LocalDate today, ChildId child, ReviewId review);

    /// Somebody with what their answer comes to.
    ///
    /// @param id       under which they are known around the child, where they are
    /// @param capacity what they are to the child, or why they were asked
    /// @param on       the day they were asked for, absent where that was not kept
    record Answered(
            UUID id,
            String name,
            String capacity,
            Guest.Came came,
            @Nullable LocalDate on) {}
}
