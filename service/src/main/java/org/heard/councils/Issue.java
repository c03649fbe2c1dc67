package org.heard.councils;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.moments.Moments;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;

/// Something a group of children wants changed, as one of them wrote it. Nobody is told which.
///
/// @param words      exactly as written
/// @param read       who read it first, absent while nobody has
/// @param showBy     the day by which it is promised that the group sees it
/// @param shown      who let the group see it, absent where nobody has
/// @param turnedBack why the group does not see it, empty where it does or waits to be looked at
/// @param wordsFrom  from when children read the reply, or why it is not shown; for one whose day is hard, later.
///                   Absent where there is neither
/// @param agree      how many say the same
/// @param mine       how the child who asks voted, absent where they have not
/// @param byMe       whether the child who asks raised it
public record Issue(
        UUID id,
        UUID group,
        String words,
        Instant raisedAt,
        @Nullable ReadBy read,
        LocalDate showBy,
        @Nullable Shown shown,
        State state,
        String turnedBack,
        @Nullable Reply reply,
        @Nullable Instant wordsFrom,
        int agree,
        int disagree,
        @Nullable Boolean mine,
        boolean byMe) {
    /// Practice, not law: a group is answered within four weeks.
    static final int DAYS_TO_REPLY = 28;

    /// Who sees it.
    public enum State {
        /// Whoever wrote it, until somebody has looked whether it names anybody.
        WAITS,
        /// The group.
        SHOWN,
        /// Whoever wrote it, with the reason.
        TURNED_BACK
    }

    /// That somebody let the group see it.
    public record Shown(String by, LocalDate on) {}

    /// What was answered, for all children to read.
    public record Reply(LocalDate on, String words, String by) {}

    /// The same while its words are still on their way to a child: they wait, and may vote.
    Issue beforeItsWords() {
        return new Issue(
                id,
                group,
                words,
                raisedAt,
                read,
                showBy,
                shown,
                state == State.TURNED_BACK ? State.WAITS : state,
                "",
                null,
                wordsFrom,
                agree,
                disagree,
                mine,
                byMe);
    }

    /// The day by which a reply is promised.
    public LocalDate replyBy() {
        return Moments.day(raisedAt).plusDays(DAYS_TO_REPLY);
    }

    /// Whether the promise is broken on a day: to show it to the group, or to reply.
    public boolean isLate(LocalDate today) {
        return switch (state) {
            case WAITS -> showBy.isBefore(today);
            case SHOWN -> reply == null && replyBy().isBefore(today);
            case TURNED_BACK -> false;
        };
    }
}
