package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The social worker's visits in one care period: within a week of each placement, then every six weeks, or every three
/// months once settled.
final class VisitsMade {
    private static final double ON_TIME = StatedShare.of("statutory visit", "on time");

    private final ChildPlan plan;
    private final Function<LocalDate, String> socialWorker;
    private final List<StatutoryVisit> visits = new ArrayList<>();

    VisitsMade(ChildPlan plan, Function<LocalDate, String> socialWorker) {
        this.plan = plan;
        this.socialWorker = socialWorker;
    }

    List<StatutoryVisit> in(CarePeriod period, LocalDate today) {
        var began = period.began();
        var placement = period.episodes().getFirst().placement();
        for (var episode : period.episodes()) {
            boolean moved = !episode.placement().with().equals(placement.with())
                    || !episode.placement().postcode().equals(placement.postcode());
            if (moved) {
                stay(began, episode.began(), false, today);
                began = episode.began();
            }
            placement = episode.placement();
        }
        var last = period.ended() == null ? today.plusDays(1) : period.ended();
        stay(began, last, placement.type().equals("U4") || placement.type().equals("U1"), today);
        return visits;
    }

    private void stay(LocalDate began, LocalDate end, boolean settled, LocalDate today) {
        var dice = plan.dice;
        boolean onTime = dice.chance(ON_TIME);
        var next =
                onTime ? began.plusDays(dice.between(1, 6)) : Weekdays.onOrAfter(began.plusDays(dice.between(8, 15)));
        if (onTime && Weekdays.closed(next) && Weekdays.onOrBefore(next).isAfter(began)) {
            next = Weekdays.onOrBefore(next);
        }
        while (next.isBefore(end) && !next.isAfter(today)) {
            add(next, onTime);
            onTime = dice.chance(ON_TIME);
            boolean rarely = settled && next.isAfter(began.plusYears(1));
            int most = rarely ? 89 : 42;
            next = onTime
                    ? Weekdays.onOrBefore(next.plusDays(dice.between(most - 14, most)))
                    : Weekdays.onOrAfter(next.plusDays(dice.between(most + 4, most + 25)));
        }
    }

    private void add(LocalDate on, boolean onTime) {
        var dice = plan.dice;
        int age = plan.age(on);
        boolean alone = dice.chance(age < 4 ? 0.45 : 0.82);
        var whyNot = alone ? null : age < 4 ? "The child is too young to be seen alone" : Voice.line(dice, "not alone");
        visits.add(new StatutoryVisit(
                on, socialWorker.apply(on), alone, whyNot, onTime ? null : Voice.line(dice, "late visit")));
    }
}
