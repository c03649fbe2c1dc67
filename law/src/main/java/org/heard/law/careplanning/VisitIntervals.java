package org.heard.law.careplanning;

import java.time.LocalDate;
import org.heard.law.CarePeriod;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Known;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// Which of the rules of [Visits], [VisitsBeforeAssessment] and [VisitsWithFamily] sets the day of the next
/// visit.
final class VisitIntervals {
    private static final String LAST_VISIT = "last visit";
    private static final int PAST_SHOWN = 3;

    private VisitIntervals() {}

    /// Writes the visits made since a day and the next one.
    static void write(DutySheet sheet, CarePeriod care, LocalDate start, Cycle.Limits limits, @Nullable String note) {
        Cycle.of(sheet, FactKind.STATUTORY_VISIT, sheet.facts().dates(FactKind.STATUTORY_VISIT), limits)
                .startingOn(start, care.beganExactly() || start.isAfter(care.began()))
                .keepingPast(PAST_SHOWN)
                .note(note)
                .write(sheet.datesFrom(FactKind.STATUTORY_VISIT, start));
    }

    static Cycle.Limits ordinary(DutySheet sheet, Placement placement) {
        return (done, from) -> {
            if (done == 0) return limit(sheet, Visits.FIRST, "placement began", from);
            return from.isBefore(placement.began().plusYears(1))
                    ? limit(sheet, Visits.SIX_WEEKLY, LAST_VISIT, from)
                    : afterTheFirstYear(sheet, placement, from);
        };
    }

    private static Cycle.Limit afterTheFirstYear(DutySheet sheet, Placement placement, LocalDate from) {
        boolean longTerm = placement.kind() == PlacementKind.LONG_TERM_FOSTER;
        if (longTerm && placement.agreedFewerVisits() == Known.YES) {
            return limit(sheet, Visits.LONG_TERM, LAST_VISIT, from);
        }
        var settled = limit(sheet, Visits.THREE_MONTHLY, LAST_VISIT, from);
        if (longTerm && placement.agreedFewerVisits() == Known.UNKNOWN) {
            return settled.doubt(sheet.limit(Visits.LONG_TERM, from).to(), MissingFact.of(FactKind.CHILD_AGREEMENT));
        }
        if (longTerm || placement.meantToLastTo18() == Known.YES) return settled;
        var sixWeekly = limit(sheet, Visits.SIX_WEEKLY, LAST_VISIT, from);
        return placement.meantToLastTo18() == Known.UNKNOWN
                ? sixWeekly.doubt(settled.count().to(), MissingFact.of(FactKind.PLACEMENT_INTENTION))
                : sixWeekly;
    }

    /// Weekly until the first review held since the placement began, then by another rule. While a review may
    /// have been held unseen, a visit is late only by that other rule.
    static Cycle.Limits weeklyFirst(DutySheet sheet, CarePeriod care, LocalDate placed, Rule weekly, Rule then) {
        var reviewed = TimingOfReviews.firstReviewSince(sheet, care, placed);
        var until = reviewed == null ? sheet.today() : reviewed;
        boolean sure = sheet.facts().reviews().covers(placed, until);
        return (done, from) -> {
            var trigger = done == 0 ? "placement or order began" : LAST_VISIT;
            if (reviewed != null && !from.isBefore(reviewed)) return limit(sheet, then, trigger, from);
            var inAWeek = limit(sheet, weekly, trigger, from);
            return sure || done == 0
                    ? inAWeek
                    : inAWeek.doubt(sheet.limit(then, from).to(), MissingFact.between(FactKind.REVIEWS, placed, until));
        };
    }

    static Cycle.Limits careOrderAtHome(DutySheet sheet) {
        return (done, from) -> done == 0
                ? limit(sheet, VisitsWithFamily.AFTER_ORDER, "care order made, or placed with parents", from)
                : limit(sheet, VisitsWithFamily.WITH_PARENTS, LAST_VISIT, from);
    }

    private static Cycle.Limit limit(DutySheet sheet, Rule rule, String trigger, LocalDate from) {
        return new Cycle.Limit(rule, trigger, sheet.limit(rule, from));
    }
}
