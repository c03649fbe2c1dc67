package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a duty has the date it has, made from the duty itself: for staff, and for a child of twelve.
public record Explanation(List<String> staff, List<String> child) {

    public static Explanation of(Duty duty, LocalDate today) {
        return new Explanation(staff(duty, today), child(duty, today));
    }

    /// How a duty's date was reached, as the end of a sentence: "6 months after 20 April 2026 (first review
    /// completed)".
    /// Null where nothing was counted.
    public static @Nullable String because(Duty duty) {
        var count = duty.count();
        if (count == null || count.amount() == 0) return null;
        var words = count.length() + (count.amount() < 0 ? " before " : " after ") + Words.day(count.from()) + " ("
                + duty.trigger().words() + ")";
        if (count.skipped().isEmpty()) return words;
        return words + ", not counting "
                + Words.list(count.skipped().stream()
                        .map(holiday -> Words.shortDay(holiday.date()))
                        .toList());
    }

    private static List<String> staff(Duty duty, LocalDate today) {
        var rule = duty.rule();
        var count = duty.count();
        var lines = new ArrayList<String>();
        if (count == null) {
            lines.add(rule.title() + ". Started by: " + duty.trigger().words() + ", "
                    + Words.namedDay(duty.trigger().date()) + ".");
        } else {
            lines.add(rule.title() + " by " + Words.namedDay(count.to()) + ".");
            lines.add(counted(duty, count));
        }
        if (count != null && !count.skipped().isEmpty()) {
            lines.add("Not counted: weekends and "
                    + Words.list(count.skipped().stream()
                            .map(holiday -> holiday.name() + " (" + Words.shortDay(holiday.date()) + ")")
                            .toList())
                    + ".");
        }
        if (count != null && count.endsAtMonthEnd()) {
            lines.add("That month has no " + ordinal(count.from().getDayOfMonth()) + ", so its last day is taken.");
        }
        var lastWorkingDay = duty.lastWorkingDayOnOrBefore();
        if (count != null && lastWorkingDay != null && !lastWorkingDay.equals(count.to())) {
            lines.add("That is not a working day, and the limit is not extended: the last working day before it is "
                    + Words.namedDay(lastWorkingDay) + ".");
        }
        if (duty.kpiDue() != null) {
            lines.add("The sector's own measure gives " + Words.day(duty.kpiDue()) + ". It is not the law; plan for "
                    + Words.day(earlier(duty)) + ", the earlier of the two.");
        }
        if (duty.note() != null) lines.add(duty.note());
        lines.add(Words.sentence(duty.status(today).words()) + ".");
        lines.add("Source: "
                + Words.list(rule.citations().stream().map(Citation::words).toList()) + " ("
                + rule.standing().words() + ")."
                + (rule.confidence() == Confidence.A
                        ? ""
                        : " " + rule.confidence().words()));
        return List.copyOf(lines);
    }

    private static String counted(Duty duty, Count count) {
        var trigger = duty.trigger();
        if (count.amount() == 0) return "Because: " + trigger.words() + ", " + Words.namedDay(trigger.date()) + ".";
        return count.length() + (count.amount() < 0 ? " before " : " after ") + Words.namedDay(count.from()) + " ("
                + trigger.words() + "), which is day 0.";
    }

    private static List<String> child(Duty duty, LocalDate today) {
        var lines = new ArrayList<String>();
        var due = duty.due();
        var phrase = duty.rule().forChild();
        switch (duty.status(today)) {
            case Status.MetOn(var on) -> lines.add(phrase + ". It happened on " + Words.namedDay(on) + ".");
            case Status.MetLate(var on, var days) ->
                lines.add(phrase + ". It happened on " + Words.namedDay(on) + ". That was " + Words.days(days)
                        + " late.");
            case Status.NotRequired(var why) -> lines.add(phrase + ", but not at the moment: " + why + ".");
            case Status.CannotTell(var missing) ->
                lines.add(
                        due == null
                                ? phrase + ". We do not know the date yet. You can ask your IRO."
                                : phrase + " by " + Words.namedDay(due)
                                        + ". We do not know if it has happened. You can ask your IRO.");
            case Status.Overdue(var since, var days) -> {
                lines.add(phrase + ". It should have happened by " + Words.namedDay(since) + ".");
                lines.add("It is late. You can ask your IRO why.");
            }
            case Status.NotYet(var opens) ->
                lines.add(phrase + (due == null ? "" : " by " + Words.namedDay(due)) + ".");
            case Status.Open(var last, var left) ->
                lines.add(phrase + (last == null ? "" : " by " + Words.namedDay(last)) + ".");
        }
        var count = duty.count();
        if (count != null && count.amount() > 0) {
            lines.add((duty.rule().standing().isLaw() ? "The law gives adults " : "Adults should take no more than ")
                    + count.length() + (duty.rule().standing().isLaw() ? " for this" : " over this")
                    + ". They count from " + Words.day(count.from()) + ".");
            if (count.unit() == Count.Unit.WORKING_DAYS) {
                lines.add("A working day is Monday to Friday, but not a bank holiday.");
            }
        }
        return List.copyOf(lines);
    }

    private static LocalDate earlier(Duty duty) {
        var planBy = duty.planBy();
        if (planBy == null) throw new IllegalStateException(duty + " has a measure but no date");
        return planBy;
    }

    private static String ordinal(int day) {
        return day + (day == 31 ? "st" : day == 22 || day == 2 ? "nd" : "th");
    }
}
