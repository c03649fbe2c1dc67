package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty explained to staff: the date and how it was counted, how it stands, and where it comes from.
final class StaffWords {
    private StaffWords() {}

    static List<String> of(Duty duty, LocalDate today) {
        var lines = new ArrayList<String>();
        date(duty, lines);
        if (duty.kpiDue() != null) {
            lines.add("The sector's own measure gives " + Words.day(duty.kpiDue()) + ". It is not the law; plan for "
                    + Words.day(earlier(duty)) + ", the earlier of the two.");
        }
        if (duty.note() != null) lines.add(duty.note());
        var status = duty.status(today);
        lines.add(Words.sentence(status.words()) + ".");
        var exceptions = duty.rule().exceptions();
        if (status instanceof Status.NotRequired && !exceptions.isEmpty()) {
            lines.add("Exceptions the rule makes: " + String.join("; ", exceptions) + ".");
        }
        lines.add(source(duty.rule()));
        return List.copyOf(lines);
    }

    private static void date(Duty duty, List<String> lines) {
        var rule = duty.rule();
        var count = duty.count();
        if (count == null) {
            lines.add(rule.title() + ". Started by: " + duty.trigger().words() + ", "
                    + Words.namedDay(duty.trigger().date()) + ".");
            if (rule.kind() == RuleKind.CONDITION) lines.add("No last day is set for it.");
            return;
        }
        lines.add(rule.title() + " by " + Words.namedDay(count.to()) + ".");
        lines.add(counted(duty, count));
        var number = number(rule, count);
        if (number != null) lines.add(number);
        if (!count.skipped().isEmpty()) {
            lines.add("Not counted: weekends and "
                    + Words.list(count.skipped().stream()
                            .map(holiday -> holiday.name() + " (" + Words.shortDay(holiday.date()) + ")")
                            .toList())
                    + ".");
        }
        if (count.endsAtMonthEnd()) {
            lines.add("That month has no " + ordinal(count.from().getDayOfMonth()) + ", so its last day is taken.");
        }
        var lastWorkingDay = count.lastWorkingDay();
        if (lastWorkingDay != null && !lastWorkingDay.equals(count.to())) {
            lines.add("That is not a working day, and the limit is not extended: the last working day before it is "
                    + Words.namedDay(lastWorkingDay) + ".");
        }
    }

    private static String counted(Duty duty, Count count) {
        var trigger = duty.trigger();
        if (count.amount() == 0) return "Because: " + trigger.words() + ", " + Words.namedDay(trigger.date()) + ".";
        return count.length() + (count.amount() < 0 ? " before " : " after ") + Words.namedDay(count.from()) + " ("
                + trigger.words() + "), which is day 0.";
    }

    /// Whose number it is, where an authority may set it; null where the rule sets it or nothing was counted.
    private static @Nullable String number(Rule rule, Count count) {
        if (count.amount() == 0 || !(rule.interval() instanceof Interval.Local local)) return null;
        var setting = local.number();
        return Math.abs(count.amount()) == setting.byDefault()
                ? "The number is " + setting.standing().words() + ", not the law: the authority may set its own."
                : "The number is the authority's own, not the law; the usual one is " + setting.byDefault() + ".";
    }

    private static String source(Rule rule) {
        return "Source: "
                + Words.list(rule.citations().stream().map(Citation::words).toList()) + " ("
                + rule.standing().words() + ")."
                + (rule.confidence() == Confidence.A
                        ? ""
                        : " " + rule.confidence().words());
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
