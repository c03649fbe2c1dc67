package org.heard.access;

import java.util.UUID;
import org.heard.access.Waits.Waiting;
import org.jspecify.annotations.Nullable;

/// Something that waits for people and is only counted where they begin their day: all such things are counted in one
/// statement, whichever module holds them.
public interface CountsWaiting {
    /// Where it is told.
    enum Where {
        /// On *My work*.
        MY_WORK,
        /// On the first page of managers, and on that of administrators.
        WHOLE_SERVICE,
        BOTH
    }

    /// Where it is told: on *My work*, unless it says otherwise.
    default Where where() {
        return Where.MY_WORK;
    }

    /// A query for one row: `number`, and of what waits longest `child` and `about`, where the way to it needs them.
    /// It may have `late`, for how many days the oldest of what is past the day promised has waited, null where
    /// nothing is; and `said`, where more than a number is to be told. It may name `:organisation`, `:seer` and
    /// `:today`.
    String query(Actor actor);

    /// What it is, where any does.
    Waiting waiting(Counted counted);

    /// What the query counted; `said` is empty where it says nothing more.
    record Counted(
            int number,
            @Nullable UUID child,
            @Nullable UUID about,
            @Nullable Integer late,
            String said) {}
}
