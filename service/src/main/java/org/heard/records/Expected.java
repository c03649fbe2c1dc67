package org.heard.records;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Who said beforehand that they come to a review, and how; told by the module that asked them.
public interface Expected {
    /// By the identifier under which they are known around the child.
    Map<UUID, Guest.Came> expected(Actor actor, LocalDate today, ChildId child, ReviewId review);
}
