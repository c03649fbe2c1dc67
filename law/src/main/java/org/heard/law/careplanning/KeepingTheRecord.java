package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// How long the case record of a child who was ever looked after is kept.
///
/// | Record of              | Kept until                                | Regulation |
/// |------------------------|-------------------------------------------|------------|
/// | a child                | the 75th anniversary of birth             | 50         |
/// | one who died under 18  | 15 years beginning with the day of death  | 50         |
///
/// A hold for an inquiry or a claim keeps it longer; destroying one is never automatic.
final class KeepingTheRecord implements Regulation {
    private static final int YEARS_FROM_BIRTH = 75;
    private static final int YEARS_FROM_DEATH = 15;

    static final Rule RET_1 = CarePlanning.rule(
                    "RET-1",
                    "Case record need no longer be kept, unless held",
                    "The record of your time in care must be kept safe for you",
                    Confidence.B,
                    "50")
            .kind(RuleKind.CONDITION);

    @Override
    public List<Rule> rules() {
        return List.of(RET_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var birth = sheet.facts().birthDate();
        if (birth == null || sheet.facts().carePeriods().items().isEmpty()) return;
        var died = sheet.facts().dates(FactKind.DIED).items();
        if (!died.isEmpty() && birth.ageOn(died.getFirst()) < 18) {
            write(sheet, "died", died.getFirst(), died.getFirst().plusYears(YEARS_FROM_DEATH), null);
        } else {
            write(sheet, "born", birth.date(), birth.turns(YEARS_FROM_BIRTH), birth.caution());
        }
    }

    private static void write(DutySheet sheet, String event, LocalDate on, LocalDate from, @Nullable String caution) {
        sheet.duty(RET_1, event, on).opens(from).note(caution).add();
    }
}
