package org.heard.records;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// What people said before a review, for whoever writes its record; told by the module that noted it.
public interface Beforehand {
    /// What one of them said.
    ///
    /// @param who with what they are to the child: "Mira Example (Mother)"
    record Said(String who, String text) {}

    /// Empty where nobody said anything, or nothing was noted.
    List<Said> said(Actor actor, LocalDate today, ChildId child, ReviewId review);
}
