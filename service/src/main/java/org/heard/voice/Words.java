package org.heard.voice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A child's words as somebody may see them.
public sealed interface Words {
    /// Nothing the child said was written down.
    record None() implements Words {}

    /// There are words, and they are not for this reader: business support never sees them.
    record Hidden() implements Words {}

    /// The words as recorded, and whatever was put beside them later.
    ///
    /// @param corrections the oldest first
    record Said(UUID id, LocalDate on, ExactWords words, List<Correction> corrections) implements Words {
        public Said {
            corrections = List.copyOf(corrections);
        }
    }

    /// What turned out otherwise; the words as first recorded stay.
    record Correction(LocalDate on, String correction, String because, String by) {}
}
