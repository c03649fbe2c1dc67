package org.heard.tellings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.voice.Answerer;
import org.heard.voice.Standing;
import org.jspecify.annotations.Nullable;

/// One row of what children sent and asked for, without its words.
public sealed interface Row {
    /// Whose it is.
    ChildId child();

    /// What the child sent from their own space.
    record Sent(Telling telling) implements Row {
        @Override
        public ChildId child() {
            return telling.child();
        }
    }

    /// What an adult wrote down that the child wants.
    ///
    /// @param since when the day began on which the child said it
    record Written(
            UUID wish,
            ChildId child,
            Instant since,
            Standing standing,
            @Nullable Answerer answerer) implements Row {
        /// The day on which the child said it.
        public LocalDate on() {
            return Moments.day(since);
        }

        public Duration waited(Instant now) {
            return Duration.between(since, now);
        }

        /// Whether the day promised has passed; it still waits, or it were not listed.
        public boolean isLate(LocalDate today) {
            return answerer != null && answerer.by().isBefore(today);
        }

        /// Where it is answered.
        public String href() {
            return "/children/" + child + "/wishes/" + wish;
        }
    }
}
