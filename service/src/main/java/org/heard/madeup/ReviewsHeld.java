package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heard.madeup.Decision.Outcome;
import org.heard.madeup.Decision.Owner;
import org.heard.madeup.Review.Kind;
import org.jspecify.annotations.Nullable;

/// The reviews of one care period: mostly on time, some late with a reason, the next in the diary.
///
/// On time is kept to weekdays without holidays for the first review and to whole months afterwards, so that a
/// review made to be on time is on time by the law's working days too, and one made to be late is late.
final class ReviewsHeld {
    record Held(List<Review> reviews, @Nullable LocalDate next) {}

    private record Matter(String area, Owner owner, String when, String words) {
        boolean fits(ChildPlan plan, int age, String legalStatus) {
            return switch (when) {
                case "always" -> true;
                case "unaccompanied" -> plan.unaccompanied;
                case "accommodated" -> legalStatus.equals("V2");
                case "order" -> legalStatus.equals("C2");
                default -> age >= Integer.parseInt(when.substring("from ".length()));
            };
        }
    }

    private static final List<Matter> MATTERS = Resource.rows("decisions.txt", '|').stream()
            .map(row -> new Matter(row.get(0), Owner.valueOf(row.get(1)), row.get(2), row.get(3)))
            .toList();
    private static final double ON_TIME = StatedShare.of("review", "on time");

    private final ChildPlan plan;
    private final CarePeriod period;
    private final Function<LocalDate, String> chair;
    private final LocalDate today;
    private final Dice dice;
    private final List<Review> reviews = new ArrayList<>();

    ReviewsHeld(ChildPlan plan, CarePeriod period, Function<LocalDate, String> chair, LocalDate today) {
        this.plan = plan;
        this.period = period;
        this.chair = chair;
        this.today = today;
        this.dice = plan.dice;
    }

    Held held() {
        var ordered = first(episode -> episode.legalStatus().equals("E1"));
        var placed = first(episode -> episode.placement().type().startsWith("A"));
        int adoptionReviews = 0;
        var last = period.began();
        while (true) {
            boolean onTime = dice.chance(ON_TIME);
            var due = due(last, reviews.size());
            var kind = reviews.isEmpty() ? Kind.FIRST : reviews.size() == 1 ? Kind.SECOND : Kind.LATER;
            var held = reviews.isEmpty() ? firstHeld(onTime) : laterHeld(last, due, onTime);
            if (!reviews.isEmpty() && ordered != null && last.isBefore(ordered) && due.isAfter(ordered.plusMonths(3))) {
                held = laterHeld(last, ordered.plusMonths(3), onTime);
                kind = Kind.ADOPTION;
            }
            if (placed != null && held.isAfter(placed)) {
                held = laterHeld(last, adoptionDue(placed, last, adoptionReviews), onTime);
                kind = Kind.ADOPTION;
                adoptionReviews++;
            } else if (kind == Kind.LATER && onTime && dice.chance(0.04)) {
                held = Weekdays.onOrBefore(due.minusDays(dice.between(60, 110)));
                kind = Kind.BROUGHT_FORWARD;
            }
            if (!held.isAfter(last)) {
                held = Weekdays.onOrAfter(last.plusDays(1));
            }
            if (period.ended() != null && !held.isBefore(period.ended())) {
                return new Held(List.copyOf(reviews), null);
            }
            if (held.isAfter(today)) {
                return new Held(List.copyOf(reviews), held);
            }
            reviews.add(review(kind, held, last, onTime));
            last = held;
        }
    }

    private @Nullable LocalDate first(java.util.function.Predicate<Episode> such) {
        return period.episodes().stream()
                .filter(such)
                .map(Episode::began)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate due(LocalDate last, int before) {
        return before == 0 ? Weekdays.after(last, 20) : last.plusMonths(before == 1 ? 3 : 6);
    }

    private static LocalDate adoptionDue(LocalDate placed, LocalDate last, int before) {
        return before == 0 ? placed.plusDays(28) : last.plusMonths(before == 1 ? 3 : 6);
    }

    private LocalDate firstHeld(boolean onTime) {
        return onTime
                ? Weekdays.onOrBefore(Weekdays.after(period.began(), dice.between(13, 19)))
                : Weekdays.onOrAfter(Weekdays.after(period.began(), dice.between(26, 40)));
    }

    private LocalDate laterHeld(LocalDate last, LocalDate due, boolean onTime) {
        long room = Math.max(0, Math.min(26, due.toEpochDay() - last.toEpochDay() - 1));
        return onTime
                ? Weekdays.onOrBefore(due.minusDays(dice.between(0, (int) room)))
                : Weekdays.onOrAfter(due.plusDays(dice.between(2, 32)));
    }

    private Review review(Kind kind, LocalDate held, LocalDate last, boolean onTime) {
        boolean latest = period.ended() == null && held.isAfter(today.minusMonths(5));
        boolean series = dice.chance(0.05) || (plan.lastReviewASeries && latest);
        var sittings = new ArrayList<LocalDate>();
        if (series) {
            for (int back = dice.between(9, 17), n = 0; n < (plan.lastReviewASeries ? 2 : 1); n++, back -= 6) {
                var sitting = Weekdays.onOrBefore(held.minusDays(back));
                if (sitting.isAfter(last) && sitting.isBefore(held) && !sittings.contains(sitting)) {
                    sittings.add(sitting);
                }
            }
        }
        sittings.add(held);
        int age = plan.age(held);
        var participation = Participation.reading(drawnCode(age));
        return new Review(
                kind,
                held,
                List.copyOf(sittings),
                chair.apply(held),
                participation,
                participation.code(age),
                onTime ? null : Voice.line(dice, "late review"),
                decisions(held, age));
    }

    private String drawnCode(int age) {
        if (age < 4) {
            return dice.chance(0.2) ? "PN4" : "PN7";
        }
        return Leaning.given(plan.speaksWithoutWords() ? "part without speech" : "part " + Voice.band(age))
                .draw(dice);
    }

    private List<Decision> decisions(LocalDate held, int age) {
        var decisions = new ArrayList<Decision>();
        var legalStatus = period.episodes().stream()
                .filter(episode -> !episode.began().isAfter(held))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .legalStatus();
        int wanted = dice.between(2, 5);
        for (int tries = 0; decisions.size() < wanted && tries < 20; tries++) {
            var matter = dice.one(MATTERS);
            if (matter.fits(plan, age, legalStatus)
                    && decisions.stream().noneMatch(d -> d.words().equals(matter.words()))) {
                decisions.add(decision(matter, held));
            }
        }
        return List.copyOf(decisions);
    }

    private Decision decision(Matter matter, LocalDate held) {
        var due = Weekdays.onOrAfter(held.plusDays(dice.between(14, 110)));
        var drawn = Leaning.given("stated decision due").draw(dice);
        var doneOn = Weekdays.onOrBefore(held.plusDays(dice.between(5, 120)));
        boolean done = drawn.equals("done");
        if (done && !doneOn.isAfter(today)) {
            return new Decision(matter.words(), matter.area(), matter.owner(), due, Outcome.DONE, doneOn);
        }
        var outcome = due.isAfter(today)
                ? Outcome.NOT_YET_DUE
                : drawn.equals("partly done") ? Outcome.PARTLY : Outcome.NOT_DONE;
        return new Decision(matter.words(), matter.area(), matter.owner(), due, outcome, null);
    }
}
