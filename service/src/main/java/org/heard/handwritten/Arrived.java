package org.heard.handwritten;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;

/// Something that came on paper, as it was scanned. What is on it, no screen can tell: until it is read it
/// counts as raised.
///
/// @param filedAt when it was scanned and filed: the child waits since then
/// @param read    when and by whom first, empty until then
/// @param done    whether what is on it was typed up, or nothing on it wants an answer
/// @param leftOut who must not see it, by the box on it
public record Arrived(
        UUID id,
        ChildId child,
        Optional<ReviewId> review,
        DocumentId file,
        LocalDate scannedOn,
        Instant filedAt,
        String filedBy,
        Optional<Read> read,
        boolean done,
        List<LeftOut> leftOut) {
    public Arrived {
        leftOut = List.copyOf(leftOut);
    }

    /// That somebody has read it.
    public record Read(Instant at, String by) {}

    /// Somebody who must not see it.
    ///
    /// @param person empty where they do not work here
    /// @param doubt  whether it could not be told whom the child wrote, so that it may be them or not
    public record LeftOut(String somebody, Optional<PersonId> person, String name, boolean doubt) {}

    /// Whether nobody has read it: it may be urgent.
    public boolean isRaised() {
        return read.isEmpty();
    }

    /// Whether this is somebody who must not see it.
    public boolean leavesOut(Actor actor) {
        return leftOut.stream()
                .anyMatch(one -> one.person().filter(actor.person()::equals).isPresent());
    }

    /// How long ago it came.
    public Duration age(Instant now) {
        return Duration.between(filedAt, now);
    }
}
