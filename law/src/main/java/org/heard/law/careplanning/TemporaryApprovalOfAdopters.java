package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// How approved prospective adopters come to foster a child who may be placed with them for adoption.
///
/// | Carer                         | Approval                                 | Regulation |
/// |-------------------------------|------------------------------------------|------------|
/// | approved prospective adopters | a temporary one of their own, on no limit| 25A        |
///
/// That the route exists was read, not what ends it: no number of weeks is loaded. The line is there while the
/// child lives with them and is not placed for adoption.
final class TemporaryApprovalOfAdopters implements Regulation {
    static final Rule CON_3 = CarePlanning.rule(
                    "CON-3",
                    "Prospective adopters foster the child on a temporary approval of their own",
                    "The people you live with may look after you while it is decided whether they will adopt you",
                    Confidence.A,
                    "25A")
            .kind(RuleKind.CONDITION)
            .says("Approved prospective adopters may be approved for a time as foster carers of a named child. It is a"
                    + " route of its own: the 16 weeks for connected persons are not those of this approval.")
            .evidence("their approval as prospective adopters", "the day of the temporary approval, and who gave it")
            .needs(FactKind.PROSPECTIVE_ADOPTER_APPROVED, FactKind.PLACEMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(CON_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || placement.kind() != PlacementKind.FOSTERING_FOR_ADOPTION) return;
        var approved = sheet.datesFrom(FactKind.PROSPECTIVE_ADOPTER_APPROVED, care.began());
        if (approved.isEmpty()) return;
        sheet.duty(CON_3, FactKind.PROSPECTIVE_ADOPTER_APPROVED.event(), approved.getLast())
                .add();
    }
}
