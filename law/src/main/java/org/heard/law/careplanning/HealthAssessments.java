package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often a looked-after child's health is assessed.
///
/// | Assessment      | No later than                                                      | Paragraph |
/// |-----------------|--------------------------------------------------------------------|-----------|
/// | first           | the first review, or the last day for it if that is earlier        | 7(2)      |
/// | under 5         | 6 months after the one before                                      | 7(3)      |
/// | 5 and over      | 12 months after the one before                                     | 7(3)      |
///
/// The first is not needed if one was made in the 3 months before. A child who understands may refuse. The age
/// on the day of the one before decides the interval (docs/law/interpretation.md, 11).
final class HealthAssessments implements Regulation {
    private static final int RECENT_MONTHS = 3;
    private static final int PAST_SHOWN = 2;
    private static final String REFUSED = "the child, who understands enough, refuses";
    private static final String SHORT_BREAKS = "in a series of short breaks: SB-2";
    private static final String FOR_ADOPTION = "placed for adoption";

    static final Rule HLTH_1 = CarePlanning.rule(
                    "HLTH-1", "First health assessment", "Your first health check must happen", Confidence.B, "7(2)")
            .says("A doctor assesses the child’s health before the first placement. Where that cannot be, it is done by"
                    + " the first review, and no later than the last day the law allows for that review, even where the"
                    + " review itself is late. An assessment made in the three months before is enough.")
            .exceptions("one was made in the three months before", REFUSED, SHORT_BREAKS, FOR_ADOPTION)
            .evidence(
                    "the first day of the care period",
                    "the day of the first review, and the last day allowed for it",
                    "the day of the assessment, and the doctor who made it",
                    "a refusal by the child, and how it was known that they understood")
            .needs(FactKind.CARE_PERIOD_START, FactKind.REVIEWS, FactKind.HEALTH_ASSESSMENT);
    static final Rule HLTH_2 = CarePlanning.rule(
                    "HLTH-2", "Health assessment (under 5)", "Your next health check must happen", Confidence.B, "7(3)")
            .within(Interval.months(6))
            .says("The health of a child under five is assessed at least every six months.")
            .exceptions(REFUSED, SHORT_BREAKS, FOR_ADOPTION)
            .evidence("the days of both assessments, and who made them", "a refusal by the child")
            .needs(FactKind.BIRTH_DATE, FactKind.HEALTH_ASSESSMENT);
    static final Rule HLTH_3 = CarePlanning.rule(
                    "HLTH-3", "Health assessment", "Your next health check must happen", Confidence.B, "7(3)")
            .within(Interval.months(12))
            .says("The health of a child of five or more is assessed at least every twelve months.")
            .exceptions(REFUSED, SHORT_BREAKS, FOR_ADOPTION)
            .evidence("the days of both assessments, and who made them", "a refusal by the child")
            .needs(FactKind.BIRTH_DATE, FactKind.HEALTH_ASSESSMENT);

    @Override
    public List<Rule> rules() {
        return List.of(HLTH_1, HLTH_2, HLTH_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        var birth = sheet.facts().birthDate();
        if (birth == null) {
            sheet.duty(HLTH_3, "became looked after", care.began())
                    .cannotTell(MissingFact.of(FactKind.BIRTH_DATE))
                    .add();
            return;
        }
        var held = sheet.facts().dates(FactKind.HEALTH_ASSESSMENT);
        var firstBy = firstBy(sheet, care);
        Cycle.of(sheet, FactKind.HEALTH_ASSESSMENT, held, (done, from) -> limit(sheet, birth, firstBy, done, from))
                .startingOn(care.began(), care.beganExactly())
                .keepingPast(PAST_SHOWN)
                .write(sheet.datesFrom(FactKind.HEALTH_ASSESSMENT, care.began().minusMonths(RECENT_MONTHS)));
    }

    private static LocalDate firstBy(DutySheet sheet, CarePeriod care) {
        var due = TimingOfReviews.firstReviewDue(sheet, care);
        var held = TimingOfReviews.firstReview(sheet, care);
        return held.isBefore(due) ? held : due;
    }

    private static Cycle.Limit limit(DutySheet sheet, BirthDate birth, LocalDate firstBy, int done, LocalDate from) {
        if (done == 0) {
            return new Cycle.Limit(
                    HLTH_1, "became looked after", sheet.workingDays().onTheDay(firstBy));
        }
        var rule = birth.ageOn(from) < 5 ? HLTH_2 : HLTH_3;
        return new Cycle.Limit(rule, "last health assessment", sheet.limit(rule, from));
    }
}
