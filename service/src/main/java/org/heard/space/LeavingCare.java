package org.heard.space;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.clock.StatutoryClock;
import org.heard.law.Duty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A young person who has left care, from 16 until 25: who their next date is with. They have no IRO and no review of
/// a care plan any more; their personal adviser visits them, and their pathway plan is reviewed.
@Component
@Transactional(readOnly = true)
public class LeavingCare {
    private static final int FROM = 16;
    private static final int UNTIL = 25;
    private static final Set<String> VISITS = Set.of("PATH-4", "PATH-4a", "PATH-4b");
    private static final Set<String> REVIEWS = Set.of("PATH-3", "PATH-4c");

    private final Children children;
    private final StatutoryClock clock;

    LeavingCare(Children children, StatutoryClock clock) {
        this.children = children;
        this.clock = clock;
    }

    /// By when something is owed next; each empty where it is not, where its day has passed, or where nobody can tell.
    ///
    /// @param visitBy  their personal adviser visits them
    /// @param reviewBy their pathway plan is reviewed
    public record Next(Optional<LocalDate> visitBy, Optional<LocalDate> reviewBy) {
        /// Whether there is a date to come for.
        public boolean isKnown() {
            return visitBy.isPresent() || reviewBy.isPresent();
        }
    }

    /// Whether this is a care leaver; the caller has decided that the child may be seen.
    boolean isLeaver(Child child, LocalDate today) {
        var care = children.history(child.id());
        return !care.periods().isEmpty()
                && care.periodOn(today).isEmpty()
                && child.ageOn(today).filter(age -> age >= FROM && age < UNTIL).isPresent();
    }

    /// What comes next for them; nothing for a child who is looked after.
    public Next next(Child child, LocalDate today) {
        if (!isLeaver(child, today)) {
            return new Next(Optional.empty(), Optional.empty());
        }
        var duties = clock.duties(child.id(), today);
        return new Next(first(duties, VISITS, today), first(duties, REVIEWS, today));
    }

    private static Optional<LocalDate> first(List<Duty> duties, Set<String> rules, LocalDate today) {
        return duties.stream()
                .filter(duty -> rules.contains(duty.rule().id().toString()) && duty.metOn() == null)
                .map(Duty::due)
                .filter(Objects::nonNull)
                .filter(due -> !due.isBefore(today))
                .min(Comparator.naturalOrder());
    }
}
