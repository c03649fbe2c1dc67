package org.heard.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// The written decisions of a review once they went out, and what was answered to them.
///
/// @param issues each time some went out, the oldest first; never none
public record IssuedDecisions(ReviewId review, List<Issue> issues) {

    public IssuedDecisions {
        issues = List.copyOf(issues);
    }

    /// Some decisions going out: those of the review that had not gone out before.
    ///
    /// @param answerBy the last day for the manager to answer, absent where nobody can tell
    /// @param answers  those that came after it and before the next went out, the oldest first
    /// @param answered when it was first answered, with the next ones perhaps; absent while it was not
    public record Issue(
            UUID id,
            LocalDate on,
            String by,
            @Nullable LocalDate answerBy,
            List<ManagersAnswer> answers,
            @Nullable LocalDate answered) {

        public Issue {
            answers = List.copyOf(answers);
        }

        /// The same, to be answered by this day.
        Issue toBeAnsweredBy(@Nullable LocalDate day) {
            return new Issue(id, on, by, day, answers, answered);
        }

        /// Whether nobody answered in time, which counts as agreement.
        public boolean agreedInSilence(LocalDate today) {
            return answerBy != null && today.isAfter(answerBy) && (answered == null || answered.isAfter(answerBy));
        }

        /// Whether an answer would still be in time.
        public boolean waits(LocalDate today) {
            return answered == null && !agreedInSilence(today);
        }
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

    /// The day some first went out.
    public LocalDate on() {
        return issues.getFirst().on();
    }

    /// The first that nobody answered yet, or the first of all where every one was answered.
    public Issue asked() {
        return issues.stream()
                .filter(issue -> issue.answered() == null)
                .findFirst()
                .orElseGet(issues::getFirst);
    }

    /// What was answered, the oldest first.
    public List<ManagersAnswer> answers() {
        return issues.stream().flatMap(issue -> issue.answers().stream()).toList();
    }

    /// Those of these decisions a manager is to be asked about: what went out and was not answered, or everything that
    /// went out where all of it was answered and somebody answers again.
    public List<Decision> toAnswer(List<Decision> made) {
        var unanswered = issues.stream()
                .filter(issue -> issue.answered() == null)
                .map(Issue::id)
                .toList();
        var out =
                made.stream().filter(Decision::stands).filter(Decision::goneOut).toList();
        var asked = out.stream()
                .filter(decision -> unanswered.contains(decision.issue()))
                .toList();
        return asked.isEmpty() ? out : asked;
    }
}
