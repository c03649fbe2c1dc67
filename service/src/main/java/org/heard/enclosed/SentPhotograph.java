package org.heard.enclosed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;

/// That a photograph was sent; not the photograph.
///
/// @param with   what it came with
/// @param opened who opened it first, empty until somebody has
public record SentPhotograph(UUID with, ChildId child, Instant sentAt, Optional<Opened> opened) {
    /// Somebody opened it.
    public record Opened(String by, Instant at) {}
}
