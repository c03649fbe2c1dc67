package org.heard.law.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What a child is owed who says that they mean to complain: to be told about advocates, and helped to get one.
///
/// No number of days is set. It is owed whether or not the child is looked after. The number of the paragraph is
/// that of the Welsh twin: see docs/law/interpretation.md.
final class InformationAboutAdvocates implements Regulation {
    private static final int SHOWN = 3;

    static final Rule ADV_3 = Rule.condition(
                    "ADV-3",
                    "Child who means to complain told about advocates",
                    "You said you want to complain, so you must be told about advocates and helped to get one",
                    Confidence.C,
                    Citation.regulation(Instrument.ADVOCACY_REGULATIONS, "4"))
            .says(
                    "An authority that learns that a child or care leaver means to complain tells them about advocates and"
                            + " helps them to get one. No number of days is set.")
            .evidence(
                    "the day the child said so", "what they were told and how", "the advocate, or that none was wanted")
            .needs(FactKind.COMPLAINT_INTENDED, FactKind.ADVOCATE_INFORMATION_GIVEN)
            .outlivingCare()
            .inForce(LocalDate.of(2004, 4, 1), null);

    @Override
    public List<Rule> rules() {
        return List.of(ADV_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        sheet.each(ADV_3, FactKind.COMPLAINT_INTENDED, FactKind.ADVOCATE_INFORMATION_GIVEN, SHOWN);
    }
}
