package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// When those who need to know of a placement are told of it in writing.
///
/// | Placement       | Notice                                   | Paragraph |
/// |-----------------|------------------------------------------|-----------|
/// | planned         | before it begins                         | 13        |
/// | in an emergency | within 5 working days of its start       | 13        |
///
/// Whether a placement was made in an emergency is not among the facts, so the later limit gives the date
/// (docs/law/interpretation.md, 34). The last placement is shown: notice of one that is over helps nobody.
final class NoticeOfPlacement implements Regulation {
    private static final int SHOWN = 1;

    static final Rule PLAN_3 = CarePlanning.rule(
                    "PLAN-3",
                    "Notice of the placement given",
                    "The people who need to know where you live must be told",
                    Confidence.A,
                    "13")
            .within(Interval.workingDays(5))
            .says("The authority gives written notice of a placement before it begins. Where the placement is"
                    + " made in an emergency, the notice follows within 5 working days of its start.")
            .exceptions(
                    "somebody whom it is not reasonably practicable to tell",
                    "somebody whose knowing would put the child at risk of significant harm",
                    "in a series of short breaks: SB-2",
                    "placed for adoption",
                    "in youth detention")
            .needs(FactKind.CARE_PERIODS, FactKind.PLACEMENTS, FactKind.PLACEMENT_NOTICE_GIVEN);

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        PlacementActs.each(
                sheet,
                care,
                FactKind.PLACEMENT_NOTICE_GIVEN,
                SHOWN,
                (placement, countsFrom, over) -> write(sheet, care, placement, countsFrom));
    }

    private static void write(DutySheet sheet, CarePeriod care, Placement placement, LocalDate countsFrom) {
        var began = placement.began();
        var duty = sheet.duty(PLAN_3, "placement began", began)
                .due(sheet.limit(PLAN_3, began))
                .note("Unless the placement was made in an emergency, notice is given before its first day.");
        if (PlacementActs.mayHaveBegunEarlier(care, placement)) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(FactKind.PLACEMENT_NOTICE_GIVEN, countsFrom, countsFrom);
        }
        duty.add();
    }
}
