package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Count;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
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
/// A hold for an inquiry or a claim keeps it longer; destroying one is never automatic. Years from a 29 February
/// end with 28 February where the year has no other, so that the record need not be kept from 1 March on.
final class KeepingTheRecord implements Regulation {
    private static final int OF_AGE = 18;

    static final Rule RET_1 = rule("RET-1", "Case record need no longer be kept, unless held")
            .within(Interval.years(75))
            .says("The case record of a child who was looked after is kept until the 75th anniversary of the"
                    + " child’s birth, on paper or electronically. A hold keeps it longer.")
            .exceptions("died under 18: RET-1a", "held for an inquiry or a claim");
    static final Rule AFTER_DEATH = rule(
                    "RET-1a", "Case record of a child who died need no longer be kept, unless held")
            .within(Interval.years(15))
            .says("The case record of a child who was looked after and died before the age of 18 is kept for 15"
                    + " years, beginning with the day of death. A hold keeps it longer.")
            .exceptions("held for an inquiry or a claim");

    @Override
    public List<Rule> rules() {
        return List.of(RET_1, AFTER_DEATH);
    }

    @Override
    public void apply(DutySheet sheet) {
        var birth = sheet.facts().birthDate();
        if (birth == null || sheet.facts().carePeriods().items().isEmpty()) return;
        var died = sheet.facts().dates(FactKind.DIED).items();
        if (!died.isEmpty() && birth.ageOn(died.getFirst()) < OF_AGE) {
            write(sheet, AFTER_DEATH, "died", died.getFirst(), null);
        } else {
            write(sheet, RET_1, "born", birth.date(), birth.caution());
        }
    }

    private static void write(DutySheet sheet, Rule rule, String event, LocalDate on, @Nullable String caution) {
        sheet.duty(rule, event, on)
                .opens(dayAfter(sheet.limit(rule, on)))
                .note(caution)
                .add();
    }

    /// The first day not within the years: years beginning with a day end the day before its anniversary.
    private static LocalDate dayAfter(Count years) {
        return years.endsAtMonthEnd() ? years.to().plusDays(1) : years.to();
    }

    private static Rule rule(String id, String title) {
        return CarePlanning.rule(
                        id, title, "The record of your time in care must be kept safe for you", Confidence.B, "50")
                .kind(RuleKind.CONDITION)
                .needs(FactKind.CARE_PERIODS, FactKind.BIRTH_DATE, FactKind.DIED);
    }
}
