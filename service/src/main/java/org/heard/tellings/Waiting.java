package org.heard.tellings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.tellings.Telling.Kind;
import org.heard.voice.Answerer;
import org.heard.voice.Standing;

/// How what children sent and what adults wrote down that they want stands.
///
/// @param unread              nobody has read it
/// @param oldestUnread        how long the oldest of these has waited
/// @param waiting             wants an answer and has none that the child can see, nor a talk that the child confirmed
/// @param pastTheirDay        of these, the day promised has passed
/// @param longestWaiting      of these, how long ago the oldest was sent or said
public record Waiting(int unread, Duration oldestUnread, int waiting, int pastTheirDay, Duration longestWaiting) {

    /// What the figures and lists need of one thing sent or asked for.
    ///
    /// @param written   whether an adult wrote it down; else the child sent it
    /// @param readFirst its words or what came with it raised it, or it was said beside somebody close
    /// @param since     when it was sent, or the day on which it was said began
    /// @param wish      where it stands among what the child asked for, if it stands there
    record Line(
            UUID id,
            boolean written,
            ChildId child,
            Kind kind,
            Telling.Route route,
            boolean readFirst,
            Instant since,
            Optional<Answerer> answerer,
            Standing standing,
            boolean inCare,
            Optional<UUID> wish) {
        /// The same, where it stands with the wishes and its thread there.
        Line following(Line thread) {
            var read = standing == Standing.NOT_READ ? Standing.NOT_READ : thread.standing();
            return new Line(id, written, child, kind, route, readFirst, since, thread.answerer(), read, inCare, wish);
        }

        boolean waits() {
            return kind.wantsAnswer() && standing.isWaiting();
        }
    }

    static Waiting of(List<Line> lines, Instant now, LocalDate today) {
        var unread = lines.stream()
                .filter(line -> line.standing() == Standing.NOT_READ)
                .toList();
        var waiting = lines.stream().filter(Line::waits).toList();
        return new Waiting(
                unread.size(),
                oldest(unread, now),
                waiting.size(),
                (int) waiting.stream()
                        .filter(line -> line.answerer()
                                .map(Answerer::by)
                                .filter(today::isAfter)
                                .isPresent())
                        .count(),
                oldest(waiting, now));
    }

    private static Duration oldest(Collection<Line> lines, Instant now) {
        return lines.stream()
                .map(line -> Duration.between(line.since(), now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
