package org.heard.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;
import org.heard.law.Citation;
import org.heard.law.Duty;
import org.heard.law.Explanation;
import org.heard.law.RuleId;
import org.heard.law.Status;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What something just recorded did to a child's clock, in sentences for whoever recorded it: which date moved, from
/// which day to which, and why.
@Component
public class WhatMoved {
    /// More sentences than this nobody reads.
    private static final int SAID = 5;

    /// Duties of which each follows the last, so that doing one moves the next: by the beginning of their rules' ids.
    private static final Map<String, String> CYCLES = Map.of(
            "REV", "The next review",
            "VIS", "The next visit",
            "HLTH", "The next health assessment");

    private final StatutoryClock clock;

    WhatMoved(StatutoryClock clock) {
        this.clock = clock;
    }

    /// How a child's clock stood before something was recorded.
    public record Before(ChildId child, LocalDate today, List<Duty> duties) {}

    /// Looks at the clock before something is recorded.
    public Before before(ChildId child, LocalDate today) {
        return new Before(child, today, clock.duties(child, today));
    }

    /// The message, with what is different now and a way to the clock.
    public Flash tell(Flash message, Before before) {
        var all = since(before);
        var said = new ArrayList<>(all.subList(0, Math.min(all.size(), SAID)));
        if (all.size() > SAID) {
            said.add("And " + (all.size() - SAID) + " more.");
        }
        return message.followedBy(said, Link.to("See how it was counted", "/children/" + before.child() + "/clock"));
    }

    /// What is different now: what moved first, and the review before all else. Empty where nothing moved. What
    /// cannot be told is left out: it has no date that could move.
    List<String> since(Before before) {
        var today = before.today();
        var then = byCycle(before.duties());
        var now = byCycle(clock.duties(before.child(), today));
        var cycles = new LinkedHashSet<>(now.keySet());
        cycles.addAll(then.keySet());
        var moved = new ArrayList<Sentence>();
        for (var cycle : cycles) {
            var was = then.getOrDefault(cycle, List.of());
            var is = now.getOrDefault(cycle, List.of());
            done(was, is, today)
                    .forEach(duty -> moved.add(new Sentence(2, isReview(cycle), duty.due(), doneWords(duty))));
            var sentence = next(cycle, first(was, today), first(is, today));
            if (sentence != null) {
                moved.add(sentence);
            }
        }
        return moved.stream().sorted(Sentence.IN_ORDER).map(Sentence::words).toList();
    }

    /// @param rank what moved, before what is new, before what was done
    private record Sentence(
            int rank, boolean aboutReview, @Nullable LocalDate day, String words) {
        private static final Comparator<Sentence> IN_ORDER = Comparator.comparingInt(Sentence::rank)
                .thenComparing(Sentence::aboutReview, Comparator.reverseOrder())
                .thenComparing(Sentence::day, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static Map<String, List<Duty>> byCycle(List<Duty> duties) {
        return duties.stream()
                .collect(Collectors.groupingBy(WhatMoved::cycle, LinkedHashMap::new, Collectors.toList()));
    }

    private static String cycle(Duty duty) {
        var id = duty.rule().id().toString();
        var start = id.substring(0, Math.max(0, id.indexOf('-')));
        return CYCLES.containsKey(start) ? start : id;
    }

    /// The first of a cycle that is still to be done and has a day.
    private static @Nullable Duty first(List<Duty> duties, LocalDate today) {
        return duties.stream()
                .filter(duty -> duty.due() != null && duty.status(today).isOutstanding())
                .min(Comparator.comparing(duty -> Objects.requireNonNull(duty.due())))
                .orElse(null);
    }

    private static List<Duty> done(List<Duty> was, List<Duty> is, LocalDate today) {
        var already = was.stream()
                .filter(duty -> isDone(duty, today))
                .map(WhatMoved::act)
                .collect(Collectors.toSet());
        return is.stream()
                .filter(duty -> isDone(duty, today) && !already.contains(act(duty)))
                .toList();
    }

    /// What was done for a duty: the same act is told once, although the day it was done for has moved.
    private record Act(RuleId rule, LocalDate on) {}

    private static Act act(Duty duty) {
        return new Act(duty.rule().id(), Objects.requireNonNull(duty.metOn()));
    }

    private static boolean isDone(Duty duty, LocalDate today) {
        return duty.status(today) instanceof Status.MetOn || duty.status(today) instanceof Status.MetLate;
    }

    private static @Nullable Sentence next(String cycle, @Nullable Duty was, @Nullable Duty is) {
        if (is == null) {
            return null;
        }
        var due = Objects.requireNonNull(is.due());
        var name = CYCLES.get(cycle);
        if (was == null) {
            var words = name == null ? is.title() + ": due by " : name + " is due by ";
            return new Sentence(1, isReview(cycle), due, words + Days.withWeekday(due) + why(is));
        }
        var before = Objects.requireNonNull(was.due());
        return before.equals(due)
                ? null
                : new Sentence(
                        0,
                        isReview(cycle),
                        due,
                        (name == null ? is.title() + ":" : name) + " moves from " + Days.written(before) + " to "
                                + Days.withWeekday(due) + why(is));
    }

    private static boolean isReview(String cycle) {
        return cycle.equals("REV");
    }

    private static String why(Duty duty) {
        var because = Explanation.because(duty);
        var source = duty.rule().citations().stream().map(Citation::words).collect(Collectors.joining("; "));
        return (because == null ? "" : ": " + because) + ". " + source + ".";
    }

    private static String doneWords(Duty duty) {
        var on = Objects.requireNonNull(duty.metOn());
        var due = duty.due();
        var words = duty.title() + ": done on " + Days.written(on);
        if (due == null) {
            return words + ".";
        }
        var days = ChronoUnit.DAYS.between(on, due);
        if (days == 0) {
            return words + ", the last day for it.";
        }
        var apart = Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days");
        return words + (days > 0 ? ", " + apart + " before its last day, " : ", " + apart + " after its last day, ")
                + Days.written(due) + ".";
    }
}
