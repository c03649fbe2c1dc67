package org.heard.law.homes;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The home's own review of the quality of its care.
///
/// | What                | No later than                                                        | Paragraph |
/// |---------------------|----------------------------------------------------------------------|-----------|
/// | review completed    | 6 months after the one before                                        | 45(1)     |
/// | report to HMCI      | 28 days after the review was completed                               | 45(4)     |
///
/// The first is counted from the day the home opened, or from the day the regulations came into force where it
/// was open already.
final class QualityOfCare implements Regulation {
    private static final int PAST_SHOWN = 2;

    static final Rule R45_1 = Homes.rule(
                    "R45-1",
                    "Quality of care reviewed",
                    "The people who run your home must check how good the care is, and ask you",
                    Confidence.A,
                    "45(1)",
                    "45(5)")
            .within(Interval.months(6))
            .says("A review of the quality of care is completed at least once every 6 months. Children, their parents,"
                    + " placing authorities and staff are asked for their opinions.")
            .evidence("the day the review was completed", "who was asked")
            .needs(FactKind.HOME, FactKind.HOME_QUALITY_REVIEWED);
    static final Rule R45_2 = Homes.rule(
                    "R45-2",
                    "Report on the quality of care sent to HMCI",
                    "The report on how good the care is must be sent to Ofsted",
                    Confidence.A,
                    "45(4)")
            .within(Interval.days(28))
            .says("The report on the review goes to HMCI within 28 days of the day the review was completed, and to a"
                    + " placing authority that asks for it.")
            .evidence("the day the review was completed", "the day the report was sent")
            .needs(FactKind.HOME, FactKind.HOME_QUALITY_REVIEWED, FactKind.HOME_QUALITY_REPORTED);

    @Override
    public List<Rule> rules() {
        return List.of(R45_1, R45_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var home = Homes.open(sheet, Home.Kind.CHILDRENS_HOME);
        if (home == null) return;
        var since = Homes.boundSince(home);
        var reviews = sheet.facts().dates(FactKind.HOME_QUALITY_REVIEWED);
        Cycle.of(
                        sheet,
                        FactKind.HOME_QUALITY_REVIEWED,
                        reviews,
                        (done, from) -> new Cycle.Limit(
                                R45_1,
                                done == 0 ? "the home opened" : "the last review of the quality of care",
                                sheet.limit(R45_1, from)))
                .startingOn(since, true)
                .keepingPast(PAST_SHOWN)
                .write(sheet.datesFrom(FactKind.HOME_QUALITY_REVIEWED, since));
        sheet.each(R45_2, FactKind.HOME_QUALITY_REVIEWED, FactKind.HOME_QUALITY_REPORTED, PAST_SHOWN);
    }
}
