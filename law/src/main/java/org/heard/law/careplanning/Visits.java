package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often the authority's representative visits a looked-after child.
///
/// | Placement                       | First         | Then                                     | Paragraph |
/// |---------------------------------|---------------|------------------------------------------|-----------|
/// | any                             | within 7 days | every 42 days in the first year; after   | 28(2)     |
/// |                                 |               | it every 3 months if meant to last to 18 |           |
/// | long-term fostering of a year   | –             | every 6 months                           | 28(3A)    |
/// | and more, when the child agrees |               |                                          |           |
///
/// Visits to a child with parents or with a temporarily approved person are in [VisitsBeforeAssessment] and
/// [VisitsWithFamily]; what is owed whatever the interval is in [VisitsAskedFor]. A child placed for adoption is
/// visited under the adoption
/// regulations, and one in short breaks as the plan says. See docs/law/interpretation.md, 15 and 16.
final class Visits implements Regulation {
    private static final String ELSEWHERE = "with parents or a temporarily approved person: VIS-2 to VIS-4";
    private static final String FOR_ADOPTION = "placed for adoption: ADO-5";
    private static final String SHORT_BREAKS = "in a series of short breaks: SB-4";

    static final Rule FIRST = rule("VIS-1a", "First visit in this placement", Confidence.A, "28(2)")
            .within(Interval.days(7))
            .says("The authority’s representative visits the child within a week of the start of any placement.")
            .exceptions(ELSEWHERE, FOR_ADOPTION, SHORT_BREAKS)
            .evidence(evidence("the first day of the placement"))
            .needs(FactKind.PLACEMENTS, FactKind.STATUTORY_VISIT);
    static final Rule SIX_WEEKLY = rule("VIS-1b", "Visit", Confidence.A, "28(2)")
            .within(Interval.days(42))
            .says("In the first year of a placement no more than six weeks lie between two visits. After it the same"
                    + " holds, unless the placement is meant to last until the child is 18.")
            .exceptions(ELSEWHERE, "after a year, meant to last until 18: VIS-1c", FOR_ADOPTION, SHORT_BREAKS)
            .evidence(evidence("the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.PLACEMENT_INTENTION, FactKind.STATUTORY_VISIT);
    static final Rule THREE_MONTHLY = rule("VIS-1c", "Visit (placement meant to last)", Confidence.A, "28(2)")
            .within(Interval.months(3))
            .says("After the first year of a placement meant to last until the child is 18, no more than three months"
                    + " lie between two visits.")
            .exceptions(ELSEWHERE, "long-term fostering, and the child agreed to fewer visits: VIS-5", FOR_ADOPTION)
            .evidence(evidence("how long the placement is meant to last", "the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.PLACEMENT_INTENTION, FactKind.STATUTORY_VISIT);
    static final Rule LONG_TERM = rule("VIS-5", "Visit (long-term fostering)", Confidence.B, "28(3A)")
            .within(Interval.months(6))
            .says("A child who has been in a long-term foster placement for a year or more, and agrees, may be visited"
                    + " less often: no more than six months lie between two visits.")
            .exceptions("the child no longer agrees: VIS-1c")
            .evidence(evidence("that the child agreed, and when", "the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.CHILD_AGREEMENT, FactKind.STATUTORY_VISIT);

    @Override
    public List<Rule> rules() {
        return List.of(FIRST, SIX_WEEKLY, THREE_MONTHLY, LONG_TERM);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        var placement = sheet.placement();
        if (placement == null || placement.kind() == PlacementKind.NOT_KNOWN) {
            sheet.duty(SIX_WEEKLY, "became looked after", care.began())
                    .cannotTell(MissingFact.of(FactKind.PLACEMENTS))
                    .add();
        } else if (!VisitsWithFamily.decides(sheet, placement)
                && !VisitsBeforeAssessment.decides(sheet, care, placement)) {
            VisitIntervals.write(
                    sheet,
                    care,
                    placement.began(),
                    VisitIntervals.ordinary(sheet, placement),
                    VisitsBeforeAssessment.doubt(sheet, placement));
        }
    }

    static Rule rule(String id, String title, Confidence confidence, String paragraph) {
        return CarePlanning.rule(id, title, "Your social worker must visit you", confidence, paragraph);
    }

    /// What shows that a visit was made in time and as regulation 29 asks, after what is its own for each rule.
    static String[] evidence(String... own) {
        var all = new String[own.length + 2];
        System.arraycopy(own, 0, all, 0, own.length);
        all[own.length] = "the day of the visit, and who made it";
        all[own.length + 1] = "whether the child was seen alone; if not, why: refused, not right, or not able to";
        return all;
    }
}
