package org.heard.cli.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.law.Citation;
import org.heard.law.Count;
import org.heard.law.Difference;
import org.heard.law.Duty;
import org.heard.law.Explanation;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Duties as a table for people and as JSON for machines.
final class DutiesWritten {
    private DutiesWritten() {}

    /// A line a duty, the columns as wide as what is in them.
    static String table(List<Duty> duties, LocalDate today) {
        if (duties.isEmpty()) return "Nothing is owed.\n";
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Rule", "Due", "How it stands", "What", "Because"));
        for (var duty : duties) {
            var because = Explanation.because(duty);
            rows.add(List.of(
                    duty.rule().id().value(),
                    duty.due() == null ? "-" : duty.due().toString(),
                    duty.status(today).words(),
                    duty.title()
                            + (duty.rule().standing().isLaw()
                                    ? ""
                                    : " (" + duty.rule().standing().words() + ")"),
                    because == null
                            ? duty.trigger().words() + ", " + duty.trigger().date()
                            : because));
        }
        var widths = new int[rows.getFirst().size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).repeat(' ', widths[i] - row.get(i).length() + 2);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// The duties with everything that is known of each, and the versions of law and calendar they rest on.
    static String json(RuleBook book, List<Duty> duties, LocalDate today) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("on", today.toString());
        all.put("lawVersion", book.lawVersion());
        all.put("calendarVersion", book.calendarVersion());
        all.put("duties", duties.stream().map(duty -> one(duty, today)).toList());
        return written(all);
    }

    static String words(List<Difference> differences) {
        if (differences.isEmpty()) return "Nothing would be different.\n";
        return String.join(
                "", differences.stream().map(one -> one.words() + "\n").toList());
    }

    static String differences(List<Difference> differences) {
        return written(Map.of(
                "differences", differences.stream().map(Difference::words).toList()));
    }

    private static Map<String, @Nullable Object> one(Duty duty, LocalDate today) {
        var rule = duty.rule();
        var one = new LinkedHashMap<String, @Nullable Object>();
        one.put("key", duty.key());
        one.put("rule", rule.id().value());
        one.put("title", rule.title());
        one.put("kind", rule.kind().name());
        one.put("standing", rule.standing().name());
        one.put("confidence", rule.confidence().name());
        one.put("citations", rule.citations().stream().map(Citation::words).toList());
        one.put(
                "trigger",
                Map.of(
                        "words",
                        duty.trigger().words(),
                        "date",
                        duty.trigger().date().toString()));
        one.put("opens", text(duty.opens()));
        one.put("due", text(duty.due()));
        one.put("lastWorkingDayOnOrBefore", text(duty.lastWorkingDayOnOrBefore()));
        one.put("kpiDue", text(duty.kpiDue()));
        one.put("planBy", text(duty.planBy()));
        one.put("metOn", text(duty.metOn()));
        one.put("status", status(duty.status(today)));
        var count = duty.count();
        if (count != null && count.amount() != 0) one.put("counted", counted(count));
        if (duty.note() != null) one.put("note", duty.note());
        var explanation = Explanation.of(duty, today);
        one.put("explanation", Map.of("staff", explanation.staff(), "child", explanation.child()));
        return one;
    }

    private static Map<String, Object> status(Status status) {
        var missing = status instanceof Status.CannotTell(var facts)
                ? facts.stream().map(fact -> fact.kind().name()).toList()
                : List.<String>of();
        return Map.of("name", status.getClass().getSimpleName(), "words", status.words(), "missing", missing);
    }

    private static Map<String, Object> counted(Count count) {
        return Map.of(
                "from",
                count.from().toString(),
                "to",
                count.to().toString(),
                "amount",
                count.amount(),
                "unit",
                count.unit().name(),
                "days",
                count.counted().stream().map(LocalDate::toString).toList(),
                "skipped",
                count.skipped().stream()
                        .map(holiday -> Map.of("date", holiday.date().toString(), "name", holiday.name()))
                        .toList());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String written(Object all) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
    }
}
