package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who is looked after on a day and who lately left: plans for a whole authority, so drawn that the stated shares come
/// out.
final class Population {
    private final Dice dice;
    private final LocalDate today;

    Population(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    /// Children looked after today.
    List<ChildPlan> lookedAfter(int children) {
        var plans = new ArrayList<ChildPlan>();
        for (int i = 0; i < children; i++) {
            var own = dice.separate(i + 1);
            plans.add(own.chance(StatedShare.of("unaccompanied", "yes")) ? unaccompanied(own) : child(own));
        }
        justArrived(plans);
        return plans;
    }

    /// A few who came in this week, so that somebody is always waiting for an IRO.
    private void justArrived(List<ChildPlan> plans) {
        int few = Math.max(1, plans.size() / 150);
        for (int i = 0; i < few; i++) {
            var plan = plans.get(dice.between(0, plans.size() - 1));
            plan.entered = today.minusDays(dice.between(0, 3));
            if (plan.birth.isAfter(plan.entered)) {
                plan.birth = plan.entered;
            }
            plan.legal = "V2";
            plan.placement = plan.placement.equals("K3") ? "K3" : "U6";
        }
    }

    private ChildPlan child(Dice own) {
        var band = ageBand(own);
        var birth = born(own, band, today);
        var length = Leaning.given("length " + band).draw(own);
        var plan = new ChildPlan(
                own, sex(own), Leaning.given("ethnicity").draw(own), birth, entry(own, length, birth, today));
        plan.need = Leaning.given("need").draw(own);
        plan.legal = legal(own, plan, today);
        plan.placement = placement(own, plan, today);
        return plan;
    }

    /// The stated ages are everybody's; unaccompanied children have their own, so the others make up the rest.
    private static String ageBand(Dice own) {
        while (true) {
            var band = Leaning.given("stated age").draw(own);
            boolean takenByUnaccompanied =
                    (band.equals("16 and over") && own.chance(0.30)) || (band.equals("10 to 15") && own.chance(0.03));
            if (!takenByUnaccompanied) {
                return band;
            }
        }
    }

    private static String sex(Dice own) {
        return own.chance(0.535) ? "M" : "F";
    }

    private ChildPlan unaccompanied(Dice own) {
        var band = Leaning.given("age unaccompanied").draw(own);
        var birth = band.equals("10 to 15")
                ? own.day(today.minusYears(16).plusDays(1), today.minusYears(14))
                : born(own, band, today);
        var length = Leaning.given("length unaccompanied").draw(own);
        var entered = entry(own, length, birth.plusYears(13), today);
        var plan = new ChildPlan(
                own,
                own.chance(0.95) ? "M" : "F",
                Leaning.given("ethnicity unaccompanied").draw(own),
                birth,
                entered);
        plan.unaccompanied = true;
        plan.need = "N8";
        plan.legal = entered.isBefore(today.minusMonths(10)) && own.chance(0.05) ? "C2" : "V2";
        plan.placement = Leaning.given("placement unaccompanied").draw(own);
        if (plan.placement.equals("K3") && plan.age(today) < 16) {
            plan.placement = "U6";
        }
        return plan;
    }

    static LocalDate born(Dice own, String band, LocalDate on) {
        return switch (band) {
            case "under 1" -> own.day(on.minusYears(1).plusDays(2), on.minusDays(5));
            case "1 to 4" -> own.day(on.minusYears(5).plusDays(1), on.minusYears(1));
            case "5 to 9" -> own.day(on.minusYears(10).plusDays(1), on.minusYears(5));
            case "10 to 15" -> own.day(on.minusYears(16).plusDays(1), on.minusYears(10));
            default -> own.day(on.minusYears(18).plusDays(2), on.minusYears(16));
        };
    }

    /// A day of entry that far back, but not before birth.
    static LocalDate entry(Dice own, String length, LocalDate birth, LocalDate on) {
        var entered = switch (length) {
            case "under 6 months" -> own.day(on.minusMonths(6).plusDays(1), on.minusDays(1));
            case "6 to 12 months" -> own.day(on.minusMonths(12).plusDays(1), on.minusMonths(6));
            case "1 to 2 years" -> own.day(on.minusMonths(24).plusDays(1), on.minusMonths(12));
            case "2 to 5 years" -> own.day(on.minusMonths(60).plusDays(1), on.minusMonths(24));
            default -> own.day(on.minusMonths(60 + own.between(6, 96)), on.minusMonths(60));
        };
        return entered.isBefore(birth) ? birth.plusDays(own.between(0, 3)) : entered;
    }

    static String legal(Dice own, ChildPlan plan, LocalDate on) {
        long months = java.time.temporal.ChronoUnit.MONTHS.between(plan.entered, on);
        var length = months < 6
                ? "under 6 months"
                : months < 12
                        ? "6 to 12 months"
                        : months < 24 ? "1 to 2 years" : months < 60 ? "2 to 5 years" : "5 years and over";
        int age = plan.age(on);
        if (age >= 12 && age < 18 && months < 4 && own.chance(0.22)) {
            plan.need = "N6";
            return "J1";
        }
        if (age < 6
                && months >= 6
                && months < 60
                && Leaning.given("placement order " + length).draw(own).equals("E1")) {
            return "E1";
        }
        return Leaning.given("legal " + length).draw(own);
    }

    static String placement(Dice own, ChildPlan plan, LocalDate on) {
        if (plan.legal.equals("J1")) {
            return Leaning.given("placement on remand").draw(own);
        }
        if (plan.legal.equals("E1")) {
            return Leaning.given("placement on placement order").draw(own);
        }
        var drawn = Leaning.given("placement " + years(plan.age(on))).draw(own);
        return drawn.equals("P1") && plan.legal.equals("V2") ? "U3" : drawn;
    }

    static String years(int age) {
        return age < 5 ? "0 to 4" : age < 10 ? "5 to 9" : age < 16 ? "10 to 15" : "16 to 17";
    }
}
