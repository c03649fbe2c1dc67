package org.heard.participation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Who in a child's life was asked to a review or came to it; told by the module that asks them.
public interface AskedToReview {
    /// Those of them who are kept in who-is-who.
    Set<UUID> asked(Actor actor, LocalDate today, ChildId child, ReviewId review);
}
