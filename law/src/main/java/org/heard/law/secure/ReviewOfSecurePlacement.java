package org.heard.law.secure;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// When a panel reviews whether a child still has to be kept in secure accommodation.
///
/// | Review     | No later than                    | Regulation |
/// |------------|----------------------------------|------------|
/// | first      | 1 month after the placement      | 15         |
/// | later ones | 3 months after the one before    | 15         |
///
/// At least three people, one of them wholly independent; they recommend and do not release. It is separate from
/// the review of the child's case, and by practice the child's own IRO does not chair it.
final class ReviewOfSecurePlacement implements Regulation {
    private static final int FIRST_MONTHS = 1;
    private static final int LATER_MONTHS = 3;

    static final Rule SEC_1 = rule("SEC-1", "First review of the secure criteria", "15");
    static final Rule SEC_2 = rule("SEC-2", "Review of the secure criteria", "15");

    @Override
    public List<Rule> rules() {
        return List.of(SEC_1, SEC_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var placed = placedOn(sheet);
        if (placed == null) return;
        var calendar = sheet.workingDays();
        Cycle.of(
                        sheet,
                        FactKind.SECURE_CRITERIA_REVIEW,
                        sheet.facts().dates(FactKind.SECURE_CRITERIA_REVIEW),
                        (done, from) -> done == 0
                                ? new Cycle.Limit(
                                        SEC_1, "secure placement began", calendar.monthsAfter(from, FIRST_MONTHS))
                                : new Cycle.Limit(
                                        SEC_2, "last review of the criteria", calendar.monthsAfter(from, LATER_MONTHS)))
                .startingOn(placed, true)
                .write(sheet.datesFrom(FactKind.SECURE_CRITERIA_REVIEW, placed));
    }

    private static @Nullable LocalDate placedOn(DutySheet sheet) {
        var placement = sheet.placement();
        if (sheet.care() == null || placement == null || placement.kind() != PlacementKind.SECURE) return null;
        var began = sheet.datesFrom(FactKind.SECURE_PLACEMENT_BEGAN, placement.began());
        return began.isEmpty() ? placement.began() : began.getFirst();
    }

    private static Rule rule(String id, String title, String regulation) {
        return Rule.timed(
                id,
                title,
                "People must check again whether you still need to live somewhere locked",
                Confidence.B,
                Citation.regulation(Instrument.SECURE_ACCOMMODATION_REGULATIONS, regulation));
    }
}
