package org.heard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.law.MissingFact;
import org.heard.law.Status;

/// A child's whole clock, in the order somebody reads it: late, to be done, done, not required; and folded into one
/// line, what the facts held do not tell.
///
/// @param alsoHolds conditions and information that have no day by which anything must be done
/// @param missing which facts are missing, each with the duties that wait for it
public record ClockView(
        List<DutyView> overdue,
        List<DutyView> open,
        List<DutyView> alsoHolds,
        List<DutyView> done,
        List<DutyView> notRequired,
        List<DutyView> cannotTell,
        Map<String, List<String>> missing) {

    static ClockView of(List<DutyView> duties) {
        var overdue = new ArrayList<DutyView>();
        var open = new ArrayList<DutyView>();
        var alsoHolds = new ArrayList<DutyView>();
        var done = new ArrayList<DutyView>();
        var notRequired = new ArrayList<DutyView>();
        var cannotTell = new ArrayList<DutyView>();
        for (var duty : duties) {
            switch (duty.standing()) {
                case Status.Overdue late -> overdue.add(duty);
                case Status.NotYet soon -> (duty.duty().due() == null ? alsoHolds : open).add(duty);
                case Status.Open now -> (duty.duty().due() == null ? alsoHolds : open).add(duty);
                case Status.MetOn met -> done.add(duty);
                case Status.MetLate met -> done.add(duty);
                case Status.NotRequired excused -> notRequired.add(duty);
                case Status.CannotTell unknown -> cannotTell.add(duty);
            }
        }
        overdue.sort(BY_DAY);
        open.sort(BY_DAY);
        done.sort(BY_DAY.reversed());
        return new ClockView(overdue, open, alsoHolds, done, notRequired, cannotTell, missing(cannotTell));
    }

    private static final Comparator<DutyView> BY_DAY = Comparator.comparing(ClockView::day);

    private static LocalDate day(DutyView duty) {
        var day = duty.day();
        return day == null ? LocalDate.MAX : day;
    }

    private static Map<String, List<String>> missing(List<DutyView> cannotTell) {
        var missing = new LinkedHashMap<String, Map<String, Integer>>();
        for (var duty : cannotTell) {
            if (duty.standing() instanceof Status.CannotTell(var facts)) {
                for (MissingFact fact : facts) {
                    missing.computeIfAbsent(fact.words(), words -> new LinkedHashMap<>())
                            .merge(duty.duty().title(), 1, Integer::sum);
                }
            }
        }
        var titles = new LinkedHashMap<String, List<String>>();
        missing.forEach((fact, duties) -> titles.put(
                fact,
                duties.entrySet().stream()
                        .map(each -> each.getKey() + (each.getValue() == 1 ? "" : " (" + each.getValue() + " times)"))
                        .toList()));
        return titles;
    }
}
