package org.heard.records;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// What lies before whoever writes a record, to be opened beside it; told by the module that keeps it.
public interface Papers {
    /// Something to open.
    ///
    /// @param words what it is, and of which day: "The social worker’s report of 3 May 2026"
    record Paper(String words, String path) {}

    /// The last report of the social worker for a review; empty where none came, or not for this person to read.
    Optional<Paper> report(Actor actor, LocalDate today, ChildId child, ReviewId review);
}
