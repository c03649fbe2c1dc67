package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What the authority does before it ends a placement, and after one has ended.
///
/// | When                                         | What                                        | Paragraph    |
/// |----------------------------------------------|---------------------------------------------|--------------|
/// | ending is proposed                           | a review first, arrangements, notices       | 14(1), 14(2) |
/// | immediate risk of harm                       | ended at once, arrangements afterwards      | 14(3)        |
/// | ended, and somebody was not told beforehand  | written notice within 10 working days       | 14(4)        |
///
/// Shown for the last three times. Whether there was an immediate risk is not among the facts, so the duty to
/// hold a review first says that it may not be owed.
final class EndingAPlacement implements Regulation {
    private static final String OTHER_ENDINGS =
            "endings under regulation 19(c), 23(2) or 25(6), or where section 22D applies";

    static final Rule END_1 = Rule.condition(
                    "END-1",
                    "Review held before the placement is ended",
                    "Before you have to move, your review must talk about it",
                    Confidence.A,
                    paragraph("14(1)"),
                    paragraph("14(2)"))
            .says("The authority ends a placement only after a review of the child’s case. Before it does, it"
                    + " makes other arrangements for where the child is to live, tells the IRO, and writes, so far"
                    + " as practicable, to those who were told of the placement, to the carer and to the authority"
                    + " of the area.")
            .exceptions(OTHER_ENDINGS, "an immediate risk of harm: END-3")
            .needs(FactKind.PLACEMENT_END_PROPOSED, FactKind.REVIEWS);
    static final Rule END_2 = Rule.timed(
                    "END-2",
                    "Notice of the placement's end given",
                    "Everybody who has to know that you moved must be told",
                    Confidence.A,
                    paragraph("14(4)"))
            .within(Interval.workingDays(10))
            .says("Where a placement ended and somebody had not been told beforehand, each of them has written"
                    + " notice within 10 working days of the ending.")
            .exceptions(OTHER_ENDINGS)
            .needs(FactKind.PLACEMENT_ENDED_UNANNOUNCED, FactKind.PLACEMENT_END_NOTIFIED);
    static final Rule END_3 = Rule.condition(
                    "END-3",
                    "Placement ended at once where somebody is at risk",
                    "If you or others are in danger where you live, you can be moved at once",
                    Confidence.A,
                    paragraph("14(3)"))
            .says("Where the child is at immediate risk of significant harm, or others have to be protected"
                    + " from serious injury, the placement is ended without a review first. Other arrangements are"
                    + " made and the IRO is told as soon as practicable.");

    /// The timed one first: it speaks for the regulation where a calendar year is missing.
    @Override
    public List<Rule> rules() {
        return List.of(END_2, END_1, END_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        reviewFirst(sheet, care);
        for (var on : Occasions.last(sheet, care, FactKind.PLACEMENT_ENDED_UNANNOUNCED)) {
            sheet.duty(END_2, FactKind.PLACEMENT_ENDED_UNANNOUNCED.event(), on)
                    .due(sheet.limit(END_2, on))
                    .metByFirst(FactKind.PLACEMENT_END_NOTIFIED, on)
                    .add();
        }
    }

    private static void reviewFirst(DutySheet sheet, CarePeriod care) {
        var proposed = Occasions.last(sheet, care, FactKind.PLACEMENT_END_PROPOSED);
        if (proposed.isEmpty()) return;
        var reviews = CaseReviews.in(sheet, care);
        for (var on : proposed) {
            sheet.duty(END_1, FactKind.PLACEMENT_END_PROPOSED.event(), on)
                    .metByFirst(FactKind.REVIEWS, reviews, on, on)
                    .note("Where somebody is at immediate risk of harm, the placement is ended without a review first.")
                    .add();
        }
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}
