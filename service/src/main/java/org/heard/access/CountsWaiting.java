package org.heard.access;

import java.util.UUID;
import org.heard.access.Waits.Waiting;
import org.jspecify.annotations.Nullable;

/// Something that waits for people and is only counted where they begin their day: all such things are counted in one
/// statement, whichever module holds them.
public interface CountsWaiting {
    /// A query for one row: `number`; of what waits longest `child` and `about`, where the way to it needs them;
    /// and `late`, for how many days the oldest of what is past the day promised has waited, null where nothing
    /// is. It may name `:organisation`, `:seer` and `:today`.
    String query(Actor actor);

    /// What it is, where any does.
    Waiting waiting(Counted counted);

    /// What the query counted.
    record Counted(
            int number,
            @Nullable UUID child,
            @Nullable UUID about,
            @Nullable Integer late) {}
}
