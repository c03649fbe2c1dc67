package org.heard.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Something that came on paper, as it was scanned. What is on it, no screen can tell: until it is read it
/// counts as raised.
///
/// @param read when and by whom, empty until then
public record Arrived(
        UUID id,
        ChildId child,
        Optional<ReviewId> review,
        DocumentId file,
        LocalDate scannedOn,
        String filedBy,
        Optional<Read> read) {
    /// That somebody has read it.
    public record Read(Instant at, String by) {}

    /// Whether it waits for the IRO, as something that may be urgent.
    public boolean isRaised() {
        return read.isEmpty();
    }
}
