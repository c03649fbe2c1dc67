package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One review that meets several duties to review a child at once, and the day by which it meets them all.
///
/// A child who waits to be placed for adoption is owed two cycles of reviews, and so is one who has a pathway
/// plan (STA-5 and PATH-3). A review held by the earliest of their days, and recorded as being of each kind,
/// meets every one.
///
/// @param by     the day to plan for: the earliest of them
/// @param duties one of each cycle, the earliest first
public record Combined(LocalDate by, List<Duty> duties) {
    public Combined {
        duties = List.copyOf(duties);
    }

    /// The one review that meets what a child is owed on a day; null unless reviews of two cycles or more are to
    /// be done. One whose date the facts leave in doubt once it has passed is not combined with another.
    public static @Nullable Combined of(List<Duty> duties, LocalDate today) {
        var next = new EnumMap<ReviewKind, Duty>(ReviewKind.class);
        for (var duty : duties) {
            var kind = duty.rule().review();
            if (kind == null || !isToDo(duty, today)) continue;
            next.merge(kind, duty, (one, other) -> planBy(other).isBefore(planBy(one)) ? other : one);
        }
        if (next.size() < 2) return null;
        var all = new ArrayList<>(next.values());
        all.sort((one, other) -> planBy(one).compareTo(planBy(other)));
        return new Combined(planBy(all.getFirst()), all);
    }

    /// The kinds to record the review as, so that it meets them all.
    public Set<ReviewKind> kinds() {
        var kinds = EnumSet.noneOf(ReviewKind.class);
        for (var duty : duties) {
            var kind = duty.rule().review();
            if (kind != null) kinds.add(kind);
        }
        return kinds;
    }

    /// "One review by Tuesday 30 June 2026 meets both: ... (ADO-1) and ... (REV-3)."
    public String words(LocalDate today) {
        var named = duties.stream()
                .map(duty -> duty.title() + " (" + duty.rule().id() + ")")
                .toList();
        var all = (duties.size() == 2 ? "both: " : "all of them: ") + Words.list(named) + ".";
        return today.isAfter(by)
                ? "One review meets " + all + " The day to plan it for was " + Words.namedDay(by) + "."
                : "One review by " + Words.namedDay(by) + " meets " + all;
    }

    private static boolean isToDo(Duty duty, LocalDate today) {
        var status = duty.status(today);
        return duty.planBy() != null && (status instanceof Status.Open || status instanceof Status.Overdue);
    }

    private static LocalDate planBy(Duty duty) {
        var day = duty.planBy();
        if (day == null) throw new IllegalArgumentException(duty + " has no date");
        return day;
    }
}
