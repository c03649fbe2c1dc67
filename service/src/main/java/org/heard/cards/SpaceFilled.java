package org.heard.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.pages.Link;

/// Says what a child's space still lacks before it is worth a card: an empty one would be opened once.
/// Implemented by the modules that know; the actor may keep the child's card.
public interface SpaceFilled {
    /// What is missing, in the order it should be put right; empty where nothing is.
    List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child);

    /// One thing that is missing.
    ///
    /// @param what in a sentence: "No day is planned for the next review"
    /// @param mend where to put it right
    record Missing(String what, Link mend) {}
}
