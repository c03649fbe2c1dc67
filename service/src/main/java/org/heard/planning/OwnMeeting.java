package org.heard.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Self;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is planned of a child's own next review, for the child: its day, where and how it meets, who is asked. Whose
/// else review meets there with it, it does not say.
@Component
@Transactional(readOnly = true)
public class OwnMeeting {
    private final PlanStore store;
    private final Reviews reviews;

    OwnMeeting(PlanStore store, Reviews reviews) {
        this.store = store;
        this.reviews = reviews;
    }

    /// The next meeting.
    ///
    /// @param decided whether somebody decided who is asked
    /// @param asked   of whom it is said, whether they are
    /// @param named   who is asked by name, besides those around the child
    public record Next(
            LocalDate on, Arranged arranged, boolean decided, Map<UUID, Boolean> asked, List<Somebody> named) {
        /// Whether somebody is asked; empty where nobody has decided yet. A list that was saved without them leaves
        /// them out.
        public Optional<Boolean> isAsked(UUID somebody) {
            return decided ? Optional.of(asked.getOrDefault(somebody, false)) : Optional.empty();
        }
    }

    /// The next day a review of the child is planned for, empty where none is.
    public Optional<Next> find(Self self, LocalDate today) {
        return reviews.list(Set.of(self.child())).getOrDefault(self.child(), List.of()).stream()
                .flatMap(review -> next(review, today).stream())
                .min(Comparator.comparing(Next::on));
    }

    private Optional<Next> next(Review review, LocalDate today) {
        return review.planned().filter(meeting -> !meeting.on().isBefore(today)).map(meeting -> {
            var plan = store.get(review);
            return new Next(
                    meeting.on(),
                    plan.arranged(),
                    plan.peopleVersion() > 0,
                    Invited.asked(plan.invited()),
                    named(plan).toList());
        });
    }

    private static Stream<Somebody> named(Plan plan) {
        return plan.invited().stream()
                .filter(one -> one.reply().asked())
                .map(Invited::somebody)
                .filter(somebody -> somebody.from() == From.NAME)
                .map(somebody -> new Somebody(somebody.id(), somebody.name(), "", From.NAME));
    }
}
