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

/// The longest time between two visits, by the kind of placement: the numbers of [Visits].
final class VisitIntervals {
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    private static final int SIX_WEEKS = 42;
    private static final int SETTLED_MONTHS = 3;
    private static final int LONG_TERM_MONTHS = 6;

    private VisitIntervals() {}

    static Cycle.Limits ordinary(DutySheet sheet, Placement placement) {
        return (done, from) -> {
            var calendar = sheet.workingDays();
            if (done == 0) return new Cycle.Limit(Visits.FIRST, "placement began", calendar.daysAfter(from, WEEK));
            return from.isBefore(placement.began().plusYears(1))
                    ? new Cycle.Limit(Visits.SIX_WEEKLY, "last visit", calendar.daysAfter(from, SIX_WEEKS))
                    : afterTheFirstYear(sheet, placement, from);
        };
    }

    private static Cycle.Limit afterTheFirstYear(DutySheet sheet, Placement placement, LocalDate from) {
        var calendar = sheet.workingDays();
        boolean longTerm = placement.kind() == PlacementKind.LONG_TERM_FOSTER;
        if (longTerm && placement.agreedFewerVisits() == Known.YES) {
            return new Cycle.Limit(Visits.LONG_TERM, "last visit", calendar.monthsAfter(from, LONG_TERM_MONTHS));
        }
        var settled = new Cycle.Limit(Visits.THREE_MONTHLY, "last visit", calendar.monthsAfter(from, SETTLED_MONTHS));
        if (longTerm && placement.agreedFewerVisits() == Known.UNKNOWN) {
            return settled.doubt(from.plusMonths(LONG_TERM_MONTHS), MissingFact.of(FactKind.CHILD_AGREEMENT));
        }
        if (longTerm || placement.meantToLastTo18() == Known.YES) return settled;
        var sixWeekly = new Cycle.Limit(Visits.SIX_WEEKLY, "last visit", calendar.daysAfter(from, SIX_WEEKS));
        return placement.meantToLastTo18() == Known.UNKNOWN
                ? sixWeekly.doubt(settled.count().to(), MissingFact.of(FactKind.PLACEMENT_INTENTION))
                : sixWeekly;
    }

    /// Weekly until the first review held in the placement, then every four weeks.
    static Cycle.Limits weeklyFirst(DutySheet sheet, CarePeriod care, LocalDate began) {
        var reviewed = TimingOfReviews.firstReviewSince(sheet, care, began);
        return (done, from) -> reviewed == null || from.isBefore(reviewed)
                ? new Cycle.Limit(
                        Visits.WEEKLY,
                        done == 0 ? "placement began" : "last visit",
                        sheet.workingDays().daysAfter(from, WEEK))
                : new Cycle.Limit(
                        Visits.FOUR_WEEKLY, "last visit", sheet.workingDays().daysAfter(from, FOUR_WEEKS));
    }

    static Cycle.Limits careOrderAtHome(DutySheet sheet) {
        return (done, from) -> done == 0
                ? new Cycle.Limit(
                        Visits.AFTER_ORDER,
                        "care order made, or placed with parents",
                        sheet.workingDays().daysAfter(from, WEEK))
                : new Cycle.Limit(
                        Visits.WITH_PARENTS, "last visit", sheet.workingDays().daysAfter(from, SIX_WEEKS));
    }
}
