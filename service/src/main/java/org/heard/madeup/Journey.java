package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.madeup.ChildPlan.Stay;
import org.heard.madeup.ChildPlan.Step;
import org.jspecify.annotations.Nullable;

/// A child's way through care: legal statuses, placements, and the return's episodes that follow from them.
final class Journey {
    private final Places places;
    private final LocalDate today;

    Journey(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    /// The legal statuses that lead to the planned one.
    List<Step> steps(ChildPlan plan) {
        var dice = plan.dice;
        var entered = plan.entered;
        long days = plan.end(today).toEpochDay() - entered.toEpochDay();
        if (plan.legal.equals("V2") || plan.legal.equals("J1") || days < 25) {
            return List.of(new Step(entered, plan.legal.equals("J1") ? "J1" : plan.legal.equals("C1") ? "C1" : "V2"));
        }
        var steps = new ArrayList<Step>();
        var interim = entered;
        double roll = dice.share();
        if (roll < 0.1) {
            steps.add(new Step(entered, "L1"));
            interim = entered.plusDays(dice.between(1, 2));
        } else if (roll < 0.2) {
            steps.add(new Step(entered, "L2"));
            interim = entered.plusDays(dice.between(4, 8));
        } else if (roll < 0.5) {
            steps.add(new Step(entered, "V2"));
            interim = entered.plusDays(dice.between(10, (int) Math.min(150, days / 4)));
        }
        steps.add(new Step(interim, "C1"));
        long left = plan.end(today).toEpochDay() - interim.toEpochDay();
        if (!plan.legal.equals("C1") && left > 60) {
            int length = dice.between((int) Math.min(150, left / 2), (int) Math.min(290, left * 3 / 5));
            steps.add(new Step(interim.plusDays(length), plan.legal));
        }
        return steps;
    }

    /// Where the child lived, ending in the planned kind of placement.
    List<Stay> stays(ChildPlan plan, String homePostcode) {
        var dice = plan.dice;
        var end = plan.end(today);
        var wanted = possible(plan, end);
        boolean tooYoung = !earliest(plan, wanted).isBefore(end);
        var type = tooYoung ? "U6" : wanted;
        var earliest = tooYoung ? plan.entered : earliest(plan, type);
        var moves = new TreeSet<>(moves(plan, end));
        moves.remove(plan.entered);
        boolean adoption = type.startsWith("A");
        if (earliest.isAfter(plan.entered)
                && (adoption || moves.isEmpty() || moves.last().isBefore(earliest))) {
            if (adoption) {
                moves.tailSet(earliest.minusDays(20)).clear();
            }
            long room = end.toEpochDay() - earliest.toEpochDay();
            moves.add(earliest.plusDays(dice.between(0, (int) Math.min(60, room / 3))));
        }
        var tradition = plan.tradition == null ? "british" : dice.chance(0.6) ? plan.tradition : "british";
        var froms = new ArrayList<LocalDate>(List.of(plan.entered));
        froms.addAll(moves);
        var stays = new ArrayList<Stay>();
        for (int i = 0; i < froms.size(); i++) {
            var from = froms.get(i);
            boolean last = i == froms.size() - 1;
            var kind = last ? type : earlier(plan, from, adoption && i == froms.size() - 2);
            boolean sameCarers = last && type.equals("A5") && !stays.isEmpty();
            var placement = sameCarers
                    ? stays.getLast().placement().as("A5")
                    : elsewhere(dice, kind, homePostcode, tradition, stays);
            stays.add(new Stay(
                    from,
                    placement,
                    sameCarers,
                    i == 0 ? null : Leaning.given("placement change").draw(dice)));
        }
        return settled(plan, stays, end);
    }

    /// A move goes somewhere else: a home is not left for itself.
    private Placement elsewhere(Dice dice, String type, String homePostcode, String tradition, List<Stay> before) {
        while (true) {
            var placement = places.placement(dice, type, homePostcode, tradition);
            boolean same =
                    !before.isEmpty() && before.getLast().placement().postcode().equals(placement.postcode());
            if (!same) {
                return placement;
            }
        }
    }

    /// A long-term placement began as an ordinary one with the same carers.
    private static List<Stay> settled(ChildPlan plan, List<Stay> stays, LocalDate end) {
        var last = stays.getLast();
        var type = last.placement().type();
        if (!type.equals("U4") && !type.equals("U1")) {
            return stays;
        }
        var began = last.from();
        long days = end.toEpochDay() - began.toEpochDay();
        var ordinary = last.placement().as(type.equals("U4") ? "U6" : "U3");
        stays.set(stays.size() - 1, new Stay(began, ordinary, false, last.reason()));
        if (days > 120) {
            var matched = began.plusDays(plan.dice.between(100, (int) Math.min(400, days - 10)));
            stays.add(new Stay(matched, last.placement(), true, "PLACE"));
        }
        return stays;
    }

    private static String possible(ChildPlan plan, LocalDate end) {
        boolean orderedLongEnough = plan.steps.getLast().status().equals("E1")
                && end.toEpochDay() - plan.steps.getLast().from().toEpochDay() > 40;
        if (plan.placement.startsWith("A")) {
            return orderedLongEnough ? plan.placement : "U6";
        }
        boolean atHome =
                plan.placement.equals("P1") && plan.steps.getLast().status().equals("V2");
        return atHome ? "U3" : plan.placement;
    }

    private static LocalDate earliest(ChildPlan plan, String type) {
        return switch (type) {
            case "A5", "A6" -> {
                var ordered = plan.steps.getLast().from();
                yield ordered.plusDays(plan.dice.between(15, 30));
            }
            case "P1" ->
                plan.steps.stream()
                        .filter(step -> step.status().startsWith("C"))
                        .findFirst()
                        .orElse(plan.steps.getFirst())
                        .from();
            case "K3" -> later(plan.entered, plan.birthday(16));
            case "S1" -> later(plan.entered, plan.birthday(5));
            case "K2", "R1", "K1" -> later(plan.entered, plan.birthday(7));
            default -> plan.entered;
        };
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<LocalDate> moves(ChildPlan plan, LocalDate end) {
        var dice = plan.dice;
        var moves = new ArrayList<LocalDate>();
        long days = end.toEpochDay() - plan.entered.toEpochDay();
        int inLastYear =
                Integer.parseInt(Leaning.given("placements in the last year").draw(dice)) - 1;
        if (plan.unaccompanied) {
            inLastYear = Math.min(inLastYear, 1);
        }
        var from = later(plan.entered.plusDays(6), end.minusDays(360));
        for (int i = 0; i < Math.min(inLastYear, days / 20); i++) {
            spaced(moves, dice.day(from, end.minusDays(3)));
        }
        for (var year = end.minusDays(366); year.isAfter(plan.entered) && moves.size() < 9; year = year.minusYears(1)) {
            if (dice.chance(0.24)) {
                spaced(moves, dice.day(later(plan.entered.plusDays(4), year.minusDays(360)), year));
            }
        }
        return moves;
    }

    private static void spaced(List<LocalDate> moves, LocalDate move) {
        if (moves.stream().allMatch(other -> Math.abs(other.toEpochDay() - move.toEpochDay()) > 6)) {
            moves.add(move);
        }
    }

    private static String earlier(ChildPlan plan, LocalDate from, boolean beforeAdoption) {
        if (beforeAdoption) {
            return plan.placement.equals("A5") ? "U5" : "U6";
        }
        int age = plan.age(from);
        return Leaning.given("earlier placement " + (age < 10 ? "0 to 9" : Population.years(age)))
                .draw(plan.dice);
    }

    CarePeriod period(ChildPlan plan, String homePostcode) {
        return period(
                plan.steps, plan.stays, plan.left, plan.leaving, plan.need, plan.unaccompanied ? null : homePostcode);
    }

    /// The return's rows: one for every stretch in which neither legal status nor placement changes.
    CarePeriod period(
            List<Step> steps,
            List<Stay> stays,
            @Nullable LocalDate left,
            @Nullable String leaving,
            String need,
            @Nullable String homePostcode) {
        var days = new TreeMap<LocalDate, Boolean>();
        steps.forEach(step -> days.put(step.from(), true));
        stays.forEach(stay -> days.put(stay.from(), true));
        var dates = List.copyOf(days.keySet());
        var episodes = new ArrayList<Episode>();
        for (int i = 0; i < dates.size(); i++) {
            var day = dates.get(i);
            boolean last = i == dates.size() - 1;
            var status = steps.stream()
                    .filter(s -> !s.from().isAfter(day))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .status();
            var stay = stays.stream()
                    .filter(s -> !s.from().isAfter(day))
                    .reduce((a, b) -> b)
                    .orElseThrow();
            var next = last
                    ? null
                    : stays.stream()
                            .filter(s -> s.from().equals(dates.get(dates.indexOf(day) + 1)))
                            .findFirst()
                            .orElse(null);
            episodes.add(new Episode(
                    day,
                    reasonNew(steps, stays, day, i == 0),
                    status,
                    need,
                    stay.placement(),
                    last ? left : dates.get(i + 1),
                    last ? leaving : "X1",
                    next == null ? null : next.sameCarers() ? "PLACE" : next.reason(),
                    homePostcode));
        }
        return new CarePeriod(dates.getFirst(), left, leaving, List.copyOf(episodes));
    }

    private static String reasonNew(List<Step> steps, List<Stay> stays, LocalDate day, boolean first) {
        if (first) {
            return "S";
        }
        boolean law = steps.stream().anyMatch(step -> step.from().equals(day));
        var moved = stays.stream().filter(stay -> stay.from().equals(day)).findFirst();
        if (moved.isEmpty()) {
            return "L";
        }
        boolean same = moved.get().sameCarers();
        return law ? (same ? "U" : "B") : (same ? "T" : "P");
    }
}
