package org.heard.children;

import gg.jte.Content;
import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.ids.ChildId;

/// What stands above every part of a child's record: which child it is, and the way to the other parts. Told by the
/// desk, which knows what comes next for the child.
public interface RecordHeading {
    /// For a child whom the actor may see.
    ///
    /// @param part the part shown, by its name among the others
    Content above(Actor actor, ChildId child, LocalDate today, String part);
}
