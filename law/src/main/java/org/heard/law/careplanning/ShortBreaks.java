package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;

/// When the case of a child in a series of short breaks is reviewed.
///
/// | Review     | No later than                              | Paragraph |
/// |------------|--------------------------------------------|-----------|
/// | first      | 3 months after the first break starts      | 48(3)     |
/// | later ones | 6 months after the one before              | 48(3)     |
///
/// Whether the series still passes the tests of 48(1) and (2) needs every stay and is not decided here.
final class ShortBreaks implements Regulation {
    private static final int FIRST_MONTHS = 3;
    private static final int LATER_MONTHS = 6;

    static final Rule FIRST = CarePlanning.rule(
            "SB-1", "First short-breaks review", "Your first review must happen", Confidence.B, "48(3)");
    static final Rule LATER =
            CarePlanning.rule("SB-1b", "Short-breaks review", "Your next review must happen", Confidence.B, "48(3)");

    @Override
    public List<Rule> rules() {
        return List.of(FIRST, LATER);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null || care.regime() != CarePeriod.Regime.SHORT_BREAKS) return;
        var calendar = sheet.workingDays();
        var breaks = sheet.datesFrom(FactKind.SHORT_BREAK_BEGAN, care.began());
        Cycle.of(
                        sheet,
                        FactKind.REVIEWS,
                        sheet.facts().reviews(),
                        (done, from) -> done == 0
                                ? new Cycle.Limit(
                                        FIRST, "first break started", calendar.monthsAfter(from, FIRST_MONTHS))
                                : new Cycle.Limit(
                                        LATER, "last review completed", calendar.monthsAfter(from, LATER_MONTHS)))
                .startingOn(breaks.isEmpty() ? care.began() : breaks.getFirst(), care.beganExactly())
                .write(sheet.reviewsIn(care, ReviewKind.SHORT_BREAK));
    }
}
