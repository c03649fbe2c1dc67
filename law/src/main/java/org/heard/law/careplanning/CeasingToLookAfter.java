package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// Who must approve that a child ceases to be looked after.
///
/// | Looked after for           | Approval                                                    | Paragraph    |
/// |----------------------------|-------------------------------------------------------------|--------------|
/// | at least 20 working days   | a nominated officer                                         | 39(4)        |
/// | the same, 16 or 17 and     | the director of children's services (authorities differ:    | 39(5)        |
/// | accommodated by agreement  | always, or in exceptional cases)                            |              |
///
/// The 20th working day itself is taken to be enough (docs/law/interpretation.md, 17).
final class CeasingToLookAfter implements Regulation {
    private static final int WORKING_DAYS = 20;

    static final Rule CEASE_2 = CarePlanning.rule(
                    "CEASE-2",
                    "Ceasing to look after the child needs a nominated officer's approval",
                    "If people plan that you stop being looked after, a senior manager must agree first",
                    Confidence.A,
                    "39(4)")
            .kind(RuleKind.CONDITION);

    @Override
    public List<Rule> rules() {
        return List.of(CEASE_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var from =
                sheet.workingDays().workingDaysAfter(care.began(), WORKING_DAYS).to();
        var duty = sheet.duty(CEASE_2, "became looked after", care.began())
                .opens(from)
                .note("It applies from the 20th working day.");
        if (!care.beganExactly() && sheet.today().isBefore(from)) {
            duty.opens(null).cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        }
        duty.add();
    }
}
