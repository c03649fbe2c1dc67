package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import org.heard.care.Alone;
import org.heard.care.Visit;
import org.heard.care.Visits;
import org.heard.children.OnRecord;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Outcome;
import org.heard.comparison.Prepared;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;

/// Lays visits beside those recorded here. A day on which somebody here recorded a visit, or withdrew one, is theirs:
/// nothing is read of it.
@Component
class VisitComparing {
    private final Visits visits;

    VisitComparing(Visits visits) {
        this.visits = visits;
    }

    /// @param given    by the child's number and the day
    /// @param subjects the children whose rows are taken, by number
    Prepared compare(
            Delivery delivery,
            Map<String, NavigableMap<LocalDate, VisitsGiven.Told>> given,
            Map<String, OnRecord> subjects) {
        var known = visits.known(subjects.values().stream().map(OnRecord::id).toList());
        var plans = new ArrayList<ChildPlan>();
        var taken = new ArrayList<Visit>();
        given.forEach((number, days) -> {
            var subject = subjects.get(number);
            if (subject != null) {
                var here = known.getOrDefault(subject.id(), List.of());
                var notes = new Notes(subject.id(), number, Set.of());
                var fresh = new ArrayList<Visit>();
                days.forEach((on, told) -> {
                    var there = visit(subject.id(), on, told, delivery.source());
                    if (here.stream()
                            .filter(one -> one.visit().on().equals(on))
                            .allMatch(one -> isToldAnew(one, there))) {
                        fresh.add(there);
                    }
                });
                if (!fresh.isEmpty()) {
                    notes.change("", Field.WHOLE, "", words(fresh));
                    taken.addAll(fresh);
                }
                plans.add(notes.plan(subject.id(), fresh.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED));
            }
        });
        return new Prepared(
                new Compared(plans, List.of()),
                (actor, now, today) -> visits.takeUnnamed(actor, now, delivery.source(), taken));
    }

    /// What the tables themselves told before, and tell otherwise now.
    private static boolean isToldAnew(Visits.Known known, Visit there) {
        var before = known.visit();
        return !known.withdrawn()
                && before.byName().equals(Visit.VISITOR_NOT_NAMED)
                && (before.seen() != there.seen() || !Objects.equals(before.alone(), there.alone()));
    }

    private static Visit visit(ChildId child, LocalDate on, VisitsGiven.Told told, String source) {
        if (!told.seen()) {
            return Visit.notSeen(child, on, null, Visit.VISITOR_NOT_NAMED, "Why is not told", source);
        }
        var alone = told.alone() == null ? null : told.alone() ? Alone.YES : new Alone(Alone.Answer.NO, "");
        return Visit.seen(child, on, null, Visit.VISITOR_NOT_NAMED, alone, source);
    }

    private static String words(List<Visit> visits) {
        var last = visits.getLast();
        return (visits.size() == 1 ? "A visit" : visits.size() + " visits, the last") + " on " + Days.written(last.on())
                + (last.seen() ? "" : ", without seeing the child");
    }
}
