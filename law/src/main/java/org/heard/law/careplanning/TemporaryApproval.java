package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// How long a connected person may care for a child on temporary approval.
///
/// | Approval  | No longer than                              | Regulation |
/// |-----------|---------------------------------------------|------------|
/// | temporary | 16 weeks                                    | 24         |
/// | extended  | 8 weeks more, once, on four conditions      | 25         |
///
/// An independent review of a refusal lets it run until the review ends. If it runs out unapproved the placement
/// must end, after other arrangements are made. Where the day of approval is not held the placement's first day
/// stands in (docs/law/interpretation.md, 13).
final class TemporaryApproval implements Regulation {
    private static final int WEEKS = 16;
    private static final int EXTENSION_WEEKS = 8;
    private static final String FOR_CHILD = "It must be decided whether you can stay with the person looking after you";

    static final Rule CON_1 = CarePlanning.rule(
            "CON-1",
            "Connected person approved as a foster carer, or the placement ended",
            FOR_CHILD,
            Confidence.A,
            "24");
    static final Rule CON_2 = CarePlanning.rule(
            "CON-2",
            "Connected person approved within the extension, or the placement ended",
            FOR_CHILD,
            Confidence.A,
            "25");

    @Override
    public List<Rule> rules() {
        return List.of(CON_1, CON_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var placement = sheet.placement();
        if (sheet.ordinaryCare() == null || placement == null) return;
        if (placement.kind() != PlacementKind.CONNECTED_PERSON_TEMPORARY) return;
        var approved = first(sheet.datesFrom(FactKind.TEMPORARY_APPROVAL, placement.began()));
        var from = approved == null ? placement.began() : approved;
        var limit = sheet.workingDays().weeksAfter(from, WEEKS);
        var extended = first(sheet.datesFrom(FactKind.TEMPORARY_APPROVAL_EXTENDED, from));
        sheet.duty(CON_1, "temporary approval began", from)
                .due(limit)
                .note(approved == null ? "Counted from the first day of the placement." : null)
                .metByFirst(FactKind.CONNECTED_PERSON_DECIDED, from)
                .notRequired(extended == null ? null : "the temporary approval was extended under regulation 25")
                .add();
        if (extended == null) return;
        sheet.duty(CON_2, "the 16 weeks end and the approval was extended", limit.to())
                .opens(extended)
                .due(sheet.workingDays().weeksAfter(limit.to(), EXTENSION_WEEKS))
                .metByFirst(FactKind.CONNECTED_PERSON_DECIDED, from)
                .add();
    }

    private static @Nullable LocalDate first(List<LocalDate> days) {
        return days.isEmpty() ? null : days.getFirst();
    }
}
