package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// How long a connected person may care for a child on temporary approval.
///
/// | Approval  | No longer than                     | Regulation |
/// |-----------|------------------------------------|------------|
/// | temporary | 16 weeks                           | 24         |
/// | extended  | see [ExtendedApproval]             | 25         |
///
/// Where the day of approval is not held the placement's first day stands in (docs/law/interpretation.md, 13).
/// An approval given before the placement and still running when it began counts from its own day, unless
/// another such placement came before (docs/law/interpretation.md, 29).
final class TemporaryApproval implements Regulation {
    static final String FOR_CHILD = "It must be decided whether you can stay with the person looking after you";

    static final Rule CON_1 = CarePlanning.rule(
                    "CON-1",
                    "Connected person approved as a foster carer, or the placement ended",
                    FOR_CHILD,
                    Confidence.A,
                    "24")
            .within(Interval.weeks(16))
            .says("A connected person may care for the child on temporary approval for no more than 16 weeks. By then"
                    + " they are approved as a foster carer, the approval is extended, or the placement ends.")
            .exceptions("the approval was extended, or an independent review of a refusal was asked for: CON-2")
            .evidence("the day of the temporary approval", "the day of the decision, and who made it")
            .needs(
                    FactKind.PLACEMENTS,
                    FactKind.TEMPORARY_APPROVAL,
                    FactKind.TEMPORARY_APPROVAL_EXTENDED,
                    FactKind.CONNECTED_PERSON_REVIEW_ASKED,
                    FactKind.CONNECTED_PERSON_DECIDED);

    @Override
    public List<Rule> rules() {
        return List.of(CON_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var placement = placement(sheet);
        if (placement == null) return;
        var approved = approved(sheet, placement);
        var from = approved == null ? placement.began() : approved;
        var limit = sheet.limit(CON_1, from);
        var duty = sheet.duty(CON_1, "temporary approval began", from)
                .due(limit)
                .note(approved == null ? "Counted from the first day of the placement." : null)
                .notRequired(exemption(sheet, from, limit.to()));
        decidedInTime(sheet, duty, from, limit.to(), FactKind.TEMPORARY_APPROVAL_EXTENDED);
        duty.add();
    }

    /// The placement running today, when it is with somebody temporarily approved.
    static @Nullable Placement placement(DutySheet sheet) {
        var placement = sheet.placement();
        boolean temporary = placement != null && placement.kind() == PlacementKind.CONNECTED_PERSON_TEMPORARY;
        return temporary && sheet.ordinaryCare() != null ? placement : null;
    }

    /// The day the 16 weeks run from.
    static LocalDate began(DutySheet sheet, Placement placement) {
        var approved = approved(sheet, placement);
        return approved == null ? placement.began() : approved;
    }

    private static @Nullable LocalDate approved(DutySheet sheet, Placement placement) {
        boolean another = isAfterAnother(sheet, placement);
        for (var day : sheet.facts().dates(FactKind.TEMPORARY_APPROVAL).items()) {
            boolean counts = another
                    ? !day.isBefore(placement.began())
                    : !sheet.limit(CON_1, day).to().isBefore(placement.began());
            if (counts) return day;
        }
        return null;
    }

    private static boolean isAfterAnother(DutySheet sheet, Placement placement) {
        for (var other : sheet.facts().placements().items()) {
            boolean before = other.began().isBefore(placement.began());
            if (before && other.kind() == PlacementKind.CONNECTED_PERSON_TEMPORARY) return true;
        }
        return false;
    }

    private static @Nullable String exemption(DutySheet sheet, LocalDate from, LocalDate due) {
        if (first(sheet, FactKind.TEMPORARY_APPROVAL_EXTENDED, from) != null) {
            return "the temporary approval was extended under regulation 25";
        }
        var reviewAsked = first(sheet, FactKind.CONNECTED_PERSON_REVIEW_ASKED, from);
        return reviewAsked == null || reviewAsked.isAfter(due)
                ? null
                : "an independent review of the refusal was asked for (regulation 25)";
    }

    /// Met by the decision; late only where it is known that nothing allowed more time.
    static void decidedInTime(DutySheet sheet, Duty.Builder duty, LocalDate from, LocalDate due, FactKind moreTime) {
        boolean known = sheet.facts().dates(moreTime).covers(from, sheet.today());
        var decided = first(sheet, FactKind.CONNECTED_PERSON_DECIDED, from);
        if (!known && decided != null && decided.isAfter(due)) {
            duty.cannotTell(MissingFact.of(moreTime));
            return;
        }
        if (!known) duty.lateOnlyAfter(LocalDate.MAX, MissingFact.of(moreTime));
        duty.metByFirst(FactKind.CONNECTED_PERSON_DECIDED, from);
    }

    static @Nullable LocalDate first(DutySheet sheet, FactKind act, LocalDate from) {
        var days = sheet.datesFrom(act, from);
        return days.isEmpty() ? null : days.getFirst();
    }
}
