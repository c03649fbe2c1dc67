package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// How long the temporary approval of a connected person may be extended.
///
/// | Extended because                                    | No longer than                  | Regulation |
/// |-----------------------------------------------------|---------------------------------|------------|
/// | the assessment is not done in the 16 weeks          | 8 weeks more, once              | 25         |
/// | approval was refused and an independent review runs | the end of it, on no set day    | 25         |
///
/// Four conditions come first; that the fostering panel is asked stands by itself, since it may end. If the
/// approval runs out the placement must end, after other arrangements are made.
final class ExtendedApproval implements Regulation {
    /// The last day on which the fostering panel must be asked: none is known. A consultation of February 2026
    /// would end fostering panels; a regulation that does so sets the day here.
    private static final @Nullable LocalDate PANEL_ASKED_UNTIL = null;

    static final Rule CON_2 = CarePlanning.rule(
                    "CON-2",
                    "Connected person approved within the extension, or the placement ended",
                    TemporaryApproval.FOR_CHILD,
                    Confidence.A,
                    "25")
            .within(Interval.weeks(8))
            .says("Where the assessment is not done in the 16 weeks, the approval may be extended once, by up to 8"
                    + " weeks; where approval was refused and an independent review is asked for, until that review"
                    + " ends, however long. The placement must still be the most appropriate one, the IRO told, and a"
                    + " nominated officer must approve; the fostering panel is CON-2a. If it runs out and the person is"
                    + " not approved, other arrangements are made and the placement ends.")
            .exceptions("an independent review was asked for: no day is set")
            .evidence(
                    "why the placement is still the most appropriate one",
                    "the day the IRO was told",
                    "the nominated officer’s approval",
                    "the day of the decision, or of the review’s end")
            .needs(
                    FactKind.PLACEMENTS,
                    FactKind.TEMPORARY_APPROVAL,
                    FactKind.TEMPORARY_APPROVAL_EXTENDED,
                    FactKind.CONNECTED_PERSON_REVIEW_ASKED,
                    FactKind.CONNECTED_PERSON_DECIDED);
    static final Rule CON_2A = CarePlanning.rule(
                    "CON-2a",
                    "Fostering panel asked before a temporary approval is extended",
                    "People who know about fostering must be asked before you stay there longer",
                    Confidence.A,
                    "25")
            .kind(RuleKind.CONDITION)
            .inForce(null, PANEL_ASKED_UNTIL)
            .says("Before a temporary approval is extended the fostering panel’s views are sought. A consultation of"
                    + " February 2026 would end that; no day is known.")
            .evidence("the day the panel was asked", "what it said");

    @Override
    public List<Rule> rules() {
        return List.of(CON_2, CON_2A);
    }

    @Override
    public void apply(DutySheet sheet) {
        var placement = TemporaryApproval.placement(sheet);
        if (placement == null) return;
        var from = TemporaryApproval.began(sheet, placement);
        var extended = TemporaryApproval.first(sheet, FactKind.TEMPORARY_APPROVAL_EXTENDED, from);
        var reviewAsked = TemporaryApproval.first(sheet, FactKind.CONNECTED_PERSON_REVIEW_ASKED, from);
        if (reviewAsked != null) untilTheReviewEnds(sheet, reviewAsked);
        else if (extended != null) eightWeeksMore(sheet, from, extended);
    }

    /// The refusal that is reviewed came before it was asked for, and decides nothing here.
    private static void untilTheReviewEnds(DutySheet sheet, LocalDate asked) {
        boolean extended = TemporaryApproval.first(sheet, FactKind.TEMPORARY_APPROVAL_EXTENDED, asked) != null;
        sheet.duty(CON_2, FactKind.CONNECTED_PERSON_REVIEW_ASKED.event(), asked)
                .note(
                        extended
                                ? "No day is set: the approval runs until that review ends."
                                : "The approval runs on only where it is extended for that; none is recorded.")
                .metByFirst(FactKind.CONNECTED_PERSON_DECIDED, asked.plusDays(1), asked)
                .add();
    }

    private static void eightWeeksMore(DutySheet sheet, LocalDate from, LocalDate extended) {
        var ended = sheet.limit(TemporaryApproval.CON_1, from).to();
        var longer = sheet.limit(CON_2, ended);
        var duty = sheet.duty(CON_2, "the 16 weeks end and the approval was extended", ended)
                .opens(extended)
                .due(longer);
        TemporaryApproval.decidedInTime(sheet, duty, from, longer.to(), FactKind.CONNECTED_PERSON_REVIEW_ASKED);
        duty.add();
    }
}
