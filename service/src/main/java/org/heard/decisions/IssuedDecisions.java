package org.heard.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// The written decisions of a review once they went out, and what was answered to them.
///
/// @param answerBy the last day for the manager to answer, absent where nobody can tell
/// @param answers  the oldest first
public record IssuedDecisions(
        ReviewId review, LocalDate on, String by, @Nullable LocalDate answerBy, List<ManagersAnswer> answers) {

    public IssuedDecisions {
        answers = List.copyOf(answers);
    }

    /// What the manager of the child's social worker answered.
    ///
    /// @param from      whose answer it is
    /// @param came      how it came, empty where they gave it here themselves
    /// @param contested the decisions they do not agree with, and why; none where they agree with all
    public record ManagersAnswer(String from, String came, LocalDate on, Map<UUID, String> contested) {
        public ManagersAnswer {
            contested = Map.copyOf(contested);
        }

        /// Whether they agree with all of them.
        public boolean agrees() {
            return contested.isEmpty();
        }
    }

    /// Whether nobody answered in time, which counts as agreement.
    public boolean agreedInSilence(LocalDate today) {
        return answerBy != null
                && today.isAfter(answerBy)
                && answers.stream().noneMatch(answer -> !answer.on().isAfter(answerBy));
    }

    /// Whether an answer would still be in time.
    public boolean waits(LocalDate today) {
        return answers.isEmpty() && !agreedInSilence(today);
    }
}
