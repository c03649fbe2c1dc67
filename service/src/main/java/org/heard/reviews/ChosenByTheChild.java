package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// What a child chose for a review, for whoever records it; told by the module that keeps it.
public interface ChosenByTheChild {
    /// What they chose.
    ///
    /// @param leadsAll whether they want to chair all of it
    /// @param lines    what the IRO should have at hand, a line each
    record Chosen(boolean leadsAll, List<String> lines) {
        public Chosen {
            lines = List.copyOf(lines);
        }
    }

    /// For a reader who has it before their eyes: the child reads that they do. Empty where they chose nothing,
    /// or it is not for this reader.
    Optional<Chosen> chosen(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review);
}
