package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// The care planning regulations that are implemented, in the order of the instrument.
public final class CarePlanning {
    private CarePlanning() {}

    public static List<Regulation> regulations() {
        return List.of(
                new MakingTheCarePlan(),
                new ContentOfTheCarePlan(),
                new HealthAssessments(),
                new EducationPlan(),
                new PlacementPlan(),
                new PlacementOutOfTheArea(),
                new NoticeOfPlacement(),
                new EndingAPlacement(),
                new LongTermFostering(),
                new TemporaryApproval(),
                new ExtendedApproval(),
                new TemporaryApprovalOfAdopters(),
                new Visits(),
                new VisitsBeforeAssessment(),
                new VisitsWithFamily(),
                new VisitsAskedFor(),
                new DutyToReview(),
                new TimingOfReviews(),
                new PolicyOnReviews(),
                new IroInReviews(),
                new CarryingOutDecisions(),
                new RecordOfReviews(),
                new CeasingToLookAfter(),
                new NeedsForLeavingCare(),
                new FurtherDutiesOfTheIro(),
                new QualificationsOfTheIro(),
                new IndependenceOfVisitors(),
                new RemandPlans(),
                new SeriesOfShortBreaks(),
                new ShortBreaks(),
                new LeavingShortBreaks(),
                new CaseRecord(),
                new KeepingTheRecord());
    }

    /// The review to be held next, once the reviews have been written; null when none is owed.
    public static @Nullable Duty nextReview(DutySheet sheet) {
        return TimingOfReviews.nextReview(sheet);
    }

    static Rule rule(String id, String title, String forChild, Confidence confidence, String regulation) {
        return Rule.timed(
                id, title, forChild, confidence, Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, regulation));
    }

    /// The day before which things must be ready for the first review: when it was held, else when it is due. In
    /// a series of short breaks it is the first review of the series (docs/law/interpretation.md, 56).
    public static LocalDate firstReview(DutySheet sheet, CarePeriod care) {
        return isShortBreaks(care) ? ShortBreaks.firstReview(sheet, care) : TimingOfReviews.firstReview(sheet, care);
    }

    /// The day a child became looked after: in a series of short breaks, with the first of them.
    public static LocalDate becameLookedAfter(DutySheet sheet, CarePeriod care) {
        return isShortBreaks(care) ? ShortBreaks.firstBreak(sheet, care) : care.began();
    }

    private static boolean isShortBreaks(CarePeriod care) {
        return care.regime() == CarePeriod.Regime.SHORT_BREAKS;
    }
}
