package org.heard.handwritten;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.alerts.Alert;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;

/// Something that came on paper, as it was scanned. What is on it, no screen can tell: until it is read it
/// counts as raised.
///
/// @param filedAt when it was scanned and filed
/// @param read    when and by whom first, empty until then; since the child put it back, where they did
/// @param closed  that what is on it was typed up, or that somebody found nothing to answer on it
/// @param putBack that the child put it back, the last time
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
        Optional<Closed> closed,
        Optional<PutBack> putBack,
        List<LeftOut> leftOut) {
    public Arrived {
        leftOut = List.copyOf(leftOut);
    }

    /// That somebody has read it.
    public record Read(Instant at, String by) {}

    /// That somebody was done with it.
    ///
    /// @param typed how many things they typed up from it, none where they found nothing to answer
    public record Closed(Instant at, String by, int typed) {}

    /// That the child said that there is more on it than the adult who was done with it answered.
    ///
    /// @param id      of this time: the alert raised then is about it
    /// @param after   who was done with it before
    /// @param missing whether something was typed up from it before
    public record PutBack(UUID id, Instant at, String after, boolean missing) {
        /// For staff.
        public String words() {
            return missing
                    ? "The child says that something is missing"
                    : "The child says that they asked for something";
        }
    }

    /// Somebody who must not see it.
    ///
    /// @param person empty where they do not work here
    /// @param doubt  whether it could not be told whom the child wrote, so that it may be them or not
    public record LeftOut(String somebody, Optional<PersonId> person, String name, boolean doubt) {}

    /// Whether nobody has read it: it may be urgent.
    public boolean isRaised() {
        return read.isEmpty();
    }

    public boolean done() {
        return closed.isPresent();
    }

    /// Since when the child waits: it came, or the child put it back.
    public Instant since() {
        return putBack.map(PutBack::at).orElse(filedAt);
    }

    /// What the alert is about that was raised when it came, or when the child put it back.
    Alert.About about() {
        return new Alert.About(PaperReading.ABOUT, putBack.map(PutBack::id).orElse(id));
    }

    /// Whether this is somebody who must not see it.
    public boolean leavesOut(Actor actor) {
        return leftOut.stream()
                .anyMatch(one -> one.person().filter(actor.person()::equals).isPresent());
    }

    /// For how long it has waited.
    public Duration age(Instant now) {
        return Duration.between(since(), now);
    }
}
