package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty explained to a child of twelve: short lines, no blame, and whom to ask.
final class ChildWords {
    private ChildWords() {}

    static List<String> of(Duty duty, LocalDate today) {
        var lines = new ArrayList<String>();
        stands(duty, today, lines);
        var count = duty.count();
        if (count != null && count.amount() != 0) time(duty.rule(), count, lines);
        if (duty.rule().confidence() == Confidence.C) lines.add("We are still checking this rule.");
        return List.copyOf(lines);
    }

    private static void stands(Duty duty, LocalDate today, List<String> lines) {
        var phrase = duty.rule().forChild();
        var due = duty.due();
        var ask = "You can ask " + whomToAsk(duty.rule());
        switch (duty.status(today)) {
            case Status.MetOn(var on) -> lines.add(phrase + ". It happened on " + Words.namedDay(on) + ".");
            case Status.MetLate(var on, var days) ->
                lines.add(phrase + ". It happened on " + Words.namedDay(on) + ". That was " + Words.days(days)
                        + " late.");
            case Status.NotRequired(var why) -> lines.add(phrase + ", but not at the moment: " + why + ".");
            case Status.CannotTell(var missing) ->
                lines.add(phrase + by(due)
                        + (due == null && duty.rule().kind() != RuleKind.CONDITION
                                ? ". We do not know the date yet. "
                                : ". We do not know if it has happened. ")
                        + ask + ".");
            case Status.Overdue(var since, var days) -> {
                lines.add(phrase + ". It should have happened by " + Words.namedDay(since) + ".");
                lines.add("It is late. " + ask + " why.");
            }
            case Status.NotYet(var opens) ->
                lines.add(phrase
                        + by(due)
                        + (due == null ? ". It can happen from " + Words.namedDay(opens) + " on." : "."));
            case Status.Open(var last, var left) -> lines.add(phrase + by(last) + ".");
        }
    }

    /// How long adults have, and whose number that is; only a number of the law itself is called the law's.
    private static void time(Rule rule, Count count, List<String> lines) {
        boolean law = rule.standing().isLaw();
        var from = Words.day(count.from());
        if (count.amount() < 0) {
            lines.add((law ? "The law asks adults to" : "Adults should") + " do it " + count.length()
                    + " or more before " + from + ".");
        } else if (!law) {
            lines.add(
                    "Adults should take no more than " + count.length() + " over this. They count from " + from + ".");
        } else if (rule.confidence() == Confidence.C) {
            lines.add("We think the law gives adults " + count.length() + " for this.");
            lines.add("They count from " + from + ".");
        } else {
            lines.add("The law gives adults " + count.length() + " for this. They count from " + from + ".");
        }
        if (rule.interval() instanceof Interval.Local local) {
            lines.add(
                    Math.abs(count.amount()) == local.number().byDefault()
                            ? "This number is not the law. Your council can choose another."
                            : "Your council chose this number. It is not the law.");
        }
        if (count.unit() == Count.Unit.WORKING_DAYS) {
            lines.add("A working day is Monday to Friday, but not a bank holiday.");
        }
    }

    private static String by(@Nullable LocalDate day) {
        return day == null ? "" : " by " + Words.namedDay(day);
    }

    /// Someone the child has: not the IRO while it is the IRO who is missing, nor where a child has none.
    private static String whomToAsk(Rule rule) {
        var needs = rule.needs();
        if (needs.contains(FactKind.IRO_APPOINTMENTS) || needs.contains(FactKind.IRO_MANAGER_TOLD)) {
            return "your social worker";
        }
        for (var citation : rule.citations()) {
            if (citation.instrument() == Instrument.DETENTION_VISITS_REGULATIONS) return "a social worker";
        }
        return switch (rule.citations().getFirst().instrument()) {
            case CARE_LEAVERS_REGULATIONS -> "your personal adviser";
            case COMPLAINTS_REGULATIONS, ADVOCACY_REGULATIONS -> "an advocate";
            case CHILDRENS_HOMES_REGULATIONS, SUPPORTED_ACCOMMODATION_REGULATIONS -> "the people who run your home";
            default -> "your IRO";
        };
    }
}
