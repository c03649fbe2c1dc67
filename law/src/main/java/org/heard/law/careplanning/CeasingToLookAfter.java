package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// What comes before a child ceases to be looked after: an assessment, and somebody’s approval.
///
/// | When                        | What                                                     | Paragraph    |
/// |-----------------------------|----------------------------------------------------------|--------------|
/// | ceasing is considered       | the plan for it is assessed before anybody decides       | 39(2), 39(3) |
/// | looked after for at least   | a nominated officer approves                             | 39(4)        |
/// | 20 working days             |                                                          |              |
/// | the same, 16 or 17 and      | the director of children's services (authorities differ: | 39(5)        |
/// | accommodated by agreement   | always, or in exceptional cases)                         |              |
///
/// The 20th working day itself is taken to be enough (docs/law/interpretation.md, 17). An approval counts until
/// ceasing is considered again.
final class CeasingToLookAfter implements Regulation {
    private static final int DIRECTOR_FROM_AGE = 16;

    static final Rule CEASE_1 = Rule.condition(
                    "CEASE-1",
                    "Plan for ceasing to look after the child assessed",
                    "Before you stop being looked after, people must check that you would be all right",
                    Confidence.A,
                    paragraph("39(2)"),
                    paragraph("39(3)"))
            .says("Before deciding to stop looking after a child, the authority assesses where and on what the"
                    + " child would live, which services and support there would be, what the child wishes, and"
                    + " whether it serves the child’s welfare. The support is written into the care plan.")
            .needs(FactKind.CEASING_CONSIDERED, FactKind.CEASING_ASSESSED);
    /// Who approves is less sure (B) than the days after which approval is needed (A).
    static final Rule CEASE_2 = Rule.condition(
                    "CEASE-2",
                    "Ceasing to look after the child needs a nominated officer's approval",
                    "If people plan that you stop being looked after, a senior manager must agree first",
                    Confidence.A,
                    paragraph("39(4)"),
                    paragraph("39(5)"))
            .within(Interval.workingDays(20))
            .says("Once a child has been looked after for 20 working days, a nominated officer approves a"
                    + " decision to stop. At 16 or 17 and accommodated by agreement, the director of children’s"
                    + " services does; authorities differ on whether always, or in exceptional cases.")
            .needs(FactKind.CARE_PERIOD_START, FactKind.CEASING_CONSIDERED, FactKind.CEASING_APPROVED);

    @Override
    public List<Rule> rules() {
        return List.of(CEASE_2, CEASE_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        approval(sheet, care);
        for (var on : Occasions.last(sheet, care, FactKind.CEASING_CONSIDERED)) {
            sheet.duty(CEASE_1, FactKind.CEASING_CONSIDERED.event(), on)
                    .metByFirst(FactKind.CEASING_ASSESSED, on)
                    .add();
        }
    }

    private static void approval(DutySheet sheet, CarePeriod care) {
        var from = sheet.limit(CEASE_2, care.began()).to();
        var duty = sheet.duty(CEASE_2, "became looked after", care.began())
                .doneBy(FactKind.CEASING_APPROVED)
                .opens(from)
                .note("It applies from the 20th working day.")
                .note(director(sheet));
        var considered = sheet.datesFrom(FactKind.CEASING_CONSIDERED, care.began());
        var since = considered.isEmpty() ? care.began() : considered.getLast();
        var approved = sheet.datesFrom(FactKind.CEASING_APPROVED, since);
        if (!approved.isEmpty()) {
            duty.met(approved.getFirst());
        } else if (!care.beganExactly() && sheet.today().isBefore(from)) {
            duty.opens(null).cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        }
        duty.add();
    }

    private static @Nullable String director(DutySheet sheet) {
        var birth = sheet.facts().birthDate();
        var status = sheet.facts().legalStatusOn(sheet.today());
        boolean agreed = status != null && status.kind() == LegalStatusKind.ACCOMMODATED_SECTION_20;
        return agreed && birth != null && birth.ageOn(sheet.today()) >= DIRECTOR_FROM_AGE
                ? "At 16 or 17 and accommodated by agreement, it is the director of children’s services who approves."
                : null;
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}
