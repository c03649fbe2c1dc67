package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// What is asked for a child in a series of short breaks, in place of the ordinary duties.
///
/// | What                            | When                                           | Paragraph |
/// |---------------------------------|------------------------------------------------|-----------|
/// | first review                    | within 3 months after the first break starts   | 48(3)     |
/// | later reviews                   | within 6 months after the one before           | 48(3)     |
/// | plan, health, notices           | less is asked than of others                   | 48(3)     |
/// | visit days and intervals agreed | before the first stay                          | 48(3)(c)  |
///
/// The first break is the one recorded as such, else the first stay held, else the first day of the care period.
/// Agreed "before" it is still agreed on that morning. Whether the series passes the tests of 48(1) and (2) is
/// in [SeriesOfShortBreaks].
final class ShortBreaks implements Regulation {
    static final Rule FIRST = CarePlanning.rule(
                    "SB-1", "First short-breaks review", "Your first review must happen", Confidence.B, "48(3)")
            .within(Interval.months(3))
            .metBy(ReviewKind.SHORT_BREAK)
            .says("The case of a child in a series of short breaks is first reviewed within three months of the start"
                    + " of the first break.")
            .evidence("the first day of the first break", "the day the review was completed")
            .needs(FactKind.CARE_PERIODS, FactKind.SHORT_BREAK_BEGAN, FactKind.SHORT_BREAK_STAYS, FactKind.REVIEWS);
    static final Rule LATER = CarePlanning.rule(
                    "SB-1b", "Short-breaks review", "Your next review must happen", Confidence.B, "48(3)")
            .within(Interval.months(6))
            .metBy(ReviewKind.SHORT_BREAK)
            .says("After the first, no more than six months lie between two reviews while the series goes on.")
            .evidence("the days both reviews were completed")
            .needs(FactKind.CARE_PERIODS, FactKind.REVIEWS);
    static final Rule LESS = CarePlanning.rule(
                    "SB-2",
                    "Less is asked for short breaks",
                    "Because you only stay away for short breaks, some of the rules for children in care are not for"
                            + " you",
                    Confidence.A,
                    "48(3)")
            .kind(RuleKind.INFORMATION)
            .says("While the series lasts, the rules on health assessments, on notice of a placement and on keeping"
                    + " some of the record (regulations 7, 13 and 49(2)(b)) do not apply, and the care plan may be"
                    + " slimmer. Visits are made on days on which the child is really away, at the agreed intervals.")
            .needs(FactKind.CARE_PERIODS);
    static final Rule VISITS_AGREED = CarePlanning.rule(
                    "SB-4",
                    "Visits during short breaks agreed",
                    "Adults must agree when your social worker visits you on your short breaks",
                    Confidence.A, // any outer limit of the intervals is still to be read, so none is loaded
                    "48(3)(c)")
            .says("The days on which a child in short breaks is visited, and how far apart, are agreed with the IRO and"
                    + " the parents and written into the care plan before the first stay.")
            .evidence(
                    "the days and intervals agreed, and where the care plan has them",
                    "the day it was agreed, with the IRO and with the parents",
                    "the first day of the first break")
            .needs(FactKind.SHORT_BREAK_VISITS_AGREED, FactKind.SHORT_BREAK_BEGAN, FactKind.SHORT_BREAK_STAYS);

    @Override
    public List<Rule> rules() {
        return List.of(FIRST, LATER, LESS, VISITS_AGREED);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = inShortBreaks(sheet);
        if (care == null) return;
        var first = firstBreak(sheet, care);
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> limit(sheet, done, from))
                .startingOn(first, care.beganExactly())
                .write(sheet.reviewsIn(care, ReviewKind.SHORT_BREAK));
        var agreed = sheet.duty(VISITS_AGREED, "first break started", first)
                .opens(null)
                .dueBy(first);
        if (care.beganExactly()) {
            // It is done in time only before: what is held from the first break on cannot show that it was not.
            agreed.metByFirst(FactKind.SHORT_BREAK_VISITS_AGREED, first.minusYears(1));
        } else {
            agreed.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        }
        agreed.add();
    }

    /// The care period running today, when it is a series of short breaks.
    static @Nullable CarePeriod inShortBreaks(DutySheet sheet) {
        var care = sheet.care();
        return care == null || care.regime() != CarePeriod.Regime.SHORT_BREAKS ? null : care;
    }

    static LocalDate firstBreak(DutySheet sheet, CarePeriod care) {
        var began = sheet.datesFrom(FactKind.SHORT_BREAK_BEGAN, care.began());
        if (!began.isEmpty()) return began.getFirst();
        for (var stay : sheet.facts().stays().items()) if (!stay.from().isBefore(care.began())) return stay.from();
        return care.began();
    }

    /// The day the first review of the series was held, else the last day for it.
    static LocalDate firstReview(DutySheet sheet, CarePeriod care) {
        var first = firstBreak(sheet, care);
        var held = sheet.reviewsIn(care, ReviewKind.SHORT_BREAK);
        boolean known = !held.isEmpty() && sheet.facts().reviews().covers(first, held.getFirst());
        return known ? held.getFirst() : sheet.limit(FIRST, first).to();
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        return done == 0
                ? new Cycle.Limit(FIRST, "first break started", sheet.limit(FIRST, from))
                : new Cycle.Limit(LATER, "last review completed", sheet.limit(LATER, from));
    }
}
