package org.heard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.heard.law.Combined;
import org.heard.law.MissingFact;
import org.heard.law.Status;
import org.heard.pages.Link;
import org.jspecify.annotations.Nullable;

/// A child's whole clock, in the order somebody reads it: late, to be done, done, not required; and folded into one
/// line, what the facts held do not tell.
///
/// @param alsoHolds conditions and information that have no day by which anything must be done
/// @param missing    which facts are missing, each with the duties that wait for it
/// @param combined   the one review that would meet what two cycles ask for; absent where only one runs
public record ClockView(
        List<DutyView> overdue,
        List<DutyView> open,
        List<DutyView> alsoHolds,
        List<DutyView> done,
        List<DutyView> notRequired,
        List<DutyView> cannotTell,
        List<Missing> missing,
        @Nullable Combined combined) {

    /// A fact that is missing.
    ///
    /// @param duties the titles of what waits for it
    public record Missing(MissingFact fact, List<String> duties, Remedy remedy) {}

    /// What can be done about a fact that is missing.
    ///
    /// @param recordable whether Heard can record a fact of the kind at all
    /// @param record     where the reader records it; absent where that is not theirs
    public record Remedy(boolean recordable, @Nullable Link record) {}

    static ClockView of(List<DutyView> duties, Function<MissingFact, Remedy> remedies, @Nullable Combined combined) {
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
        return new ClockView(
                overdue, open, alsoHolds, done, notRequired, cannotTell, missing(cannotTell, remedies), combined);
    }

    private static final Comparator<DutyView> BY_DAY = Comparator.comparing(ClockView::day);

    private static LocalDate day(DutyView duty) {
        var day = duty.day();
        return day == null ? LocalDate.MAX : day;
    }

    private static List<Missing> missing(List<DutyView> cannotTell, Function<MissingFact, Remedy> remedies) {
        var missing = new LinkedHashMap<MissingFact, Map<String, Integer>>();
        for (var duty : cannotTell) {
            if (duty.standing() instanceof Status.CannotTell(var facts)) {
                for (MissingFact fact : facts) {
                    missing.computeIfAbsent(fact, words -> new LinkedHashMap<>())
                            .merge(duty.duty().title(), 1, Integer::sum);
                }
            }
        }
        return missing.entrySet().stream()
                .map(each -> new Missing(each.getKey(), titles(each.getValue()), remedies.apply(each.getKey())))
                .toList();
    }

    private static List<String> titles(Map<String, Integer> duties) {
        return duties.entrySet().stream()
                .map(each -> each.getKey() + (each.getValue() == 1 ? "" : " (" + each.getValue() + " times)"))
                .toList();
    }
}
