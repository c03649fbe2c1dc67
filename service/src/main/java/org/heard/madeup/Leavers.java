package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Children who left care between two days, in the ways children do.
final class Leavers {
    private final Dice dice;

    Leavers(Dice dice) {
        this.dice = dice;
    }

    List<ChildPlan> between(LocalDate first, LocalDate last, int howMany) {
        var plans = new ArrayList<ChildPlan>();
        for (int i = 0; i < howMany; i++) {
            var own = dice.separate(i + 1);
            plans.add(leaver(own, own.day(first, last)));
        }
        return plans;
    }

    private static ChildPlan leaver(Dice own, LocalDate left) {
        var how = Leaning.given("leaving").draw(own);
        var plan = switch (how) {
            case "aged out" -> agedOut(own, left);
            case "adopted" -> adopted(own, left);
            case "remand ended" -> remanded(own, left);
            default -> other(own, left, how);
        };
        plan.left = left;
        return plan;
    }

    private static ChildPlan agedOut(Dice own, LocalDate left) {
        boolean unaccompanied = own.chance(0.3);
        var birth = left.minusYears(18);
        // 29 February comes of age on 28 February here, and on the day before in no year.
        var born =
                birth.plusYears(18).equals(left) ? birth : left.minusYears(18).minusDays(1);
        var length = Leaning.given(unaccompanied ? "length unaccompanied" : "length 16 and over")
                .draw(own);
        var plan = new ChildPlan(
                own,
                own.chance(unaccompanied ? 0.95 : 0.53) ? "M" : "F",
                Leaning.given(unaccompanied ? "ethnicity unaccompanied" : "ethnicity")
                        .draw(own),
                born,
                Population.entry(own, length, born.plusYears(unaccompanied ? 14 : 0), left));
        plan.unaccompanied = unaccompanied;
        plan.need = unaccompanied ? "N8" : Leaning.given("need").draw(own);
        plan.legal = unaccompanied
                ? "V2"
                : Population.legal(own, plan, left.minusDays(1)).replace("J1", "V2");
        plan.placement = unaccompanied
                ? Leaning.given("placement unaccompanied").draw(own)
                : Population.placement(own, plan, left.minusDays(1));
        plan.leaving = Leaning.given("aged out").draw(own);
        if (plan.leaving.equals("E17")) {
            plan.placement = plan.placement.equals("U1") ? "U1" : "U4";
        }
        return plan;
    }

    private static ChildPlan adopted(Dice own, LocalDate left) {
        var birth = left.minusDays(own.between(500, 1900));
        var entered = left.minusDays(own.between(460, 900));
        var plan = new ChildPlan(
                own,
                own.chance(0.5) ? "M" : "F",
                Leaning.given("ethnicity").draw(own),
                birth,
                entered.isBefore(birth) ? birth : entered);
        plan.legal = "E1";
        plan.placement = own.chance(0.85) ? "A6" : "A5";
        plan.leaving = own.chance(0.35) ? "E11" : "E12";
        return plan;
    }

    private static ChildPlan remanded(Dice own, LocalDate left) {
        var birth = left.minusDays(own.between(13 * 365, 17 * 365));
        var plan = new ChildPlan(
                own,
                own.chance(0.9) ? "M" : "F",
                Leaning.given("ethnicity").draw(own),
                birth,
                left.minusDays(own.between(9, 110)));
        plan.legal = "J1";
        plan.need = "N6";
        plan.placement = Leaning.given("placement on remand").draw(own);
        plan.leaving = own.chance(0.6) ? "E14" : "E9";
        return plan;
    }

    private static ChildPlan other(Dice own, LocalDate left, String how) {
        var band = Leaning.given("stated age").draw(own);
        var birth = Population.born(own, band, left);
        var length = own.chance(0.45)
                ? "under 6 months"
                : Leaning.given("length " + band).draw(own);
        var plan = new ChildPlan(
                own,
                own.chance(0.54) ? "M" : "F",
                Leaning.given("ethnicity").draw(own),
                birth,
                Population.entry(own, length, birth, left.minusDays(2)));
        plan.need = Leaning.given("need").draw(own);
        plan.legal = Population.legal(own, plan, left).replace("J1", "V2").replace("E1", "C2");
        plan.placement = Population.placement(own, plan, left);
        boolean relative = plan.placement.equals("U1") || plan.placement.equals("U3");
        boolean foster = plan.placement.startsWith("U");
        plan.leaving = switch (how) {
            case "guardianship" -> relative ? "E45" : foster && own.chance(0.5) ? "E46" : "E47";
            case "home" -> "E4A";
            case "unplanned home" -> "E4B";
            case "relatives" -> "E13";
            case "arrangements order" -> "E41";
            case "another authority" -> "E3";
            default -> "E8";
        };
        return plan;
    }
}
