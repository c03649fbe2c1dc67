package org.heard.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A matter an IRO takes up with the authority.
///
/// @param name     tells it from the child's other disputes
/// @param raised   the day it was first taken up, informally
/// @param formal   the day the formal process began; absent while it is informal
/// @param stages   the stages it went through, in order
/// @param resolved the day it was settled; absent while it is open
/// @param referralConsidered the day a referral to Cafcass was considered and the reason written down
public record Dispute(
        String name,
        LocalDate raised,
        @Nullable LocalDate formal,
        List<Stage> stages,
        @Nullable LocalDate resolved,
        @Nullable LocalDate referralConsidered) {

    public Dispute {
        stages = List.copyOf(stages);
    }

    /// Before whom it lies.
    public enum Level {
        TEAM_MANAGER("the team manager"),
        SERVICE_MANAGER("the service manager"),
        ASSISTANT_DIRECTOR("the assistant director"),
        DIRECTOR("the director of children’s services"),
        CHIEF_EXECUTIVE("the chief executive");

        private final String words;

        Level(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// One stage of the formal process.
    ///
    /// @param answered absent while it lies there
    public record Stage(
            Level level, LocalDate began, @Nullable LocalDate answered) {}
}
