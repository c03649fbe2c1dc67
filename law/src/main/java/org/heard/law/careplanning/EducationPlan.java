package org.heard.law.careplanning;

import static org.heard.law.LocalPolicy.Setting.EDUCATION_PLAN_STARTED_WORKING_DAYS;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// When a looked-after child's personal education plan is started and ready.
///
/// | Milestone | When                                                        | Source                       |
/// |-----------|-------------------------------------------------------------|------------------------------|
/// | started   | before entry, else within 10 working days (local number)    | statutory guidance           |
/// | ready     | by the first review                                         | regulation 5 and the guidance|
///
/// For a child who was three or older on becoming looked after (docs/law/interpretation.md, 12).
final class EducationPlan implements Regulation {
    private static final int FROM_AGE = 3;

    static final Rule STARTED =
            guidance("PEP-1", "Personal education plan started", "Your education plan should be started");
    static final Rule READY = guidance(
            "PEP-1b", "Personal education plan ready for the first review", "Your education plan should be ready");

    @Override
    public List<Rule> rules() {
        return List.of(STARTED, READY);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        var birth = sheet.facts().birthDate();
        var began = care.began();
        if (birth != null && birth.ageOn(began) < FROM_AGE) return;
        var started = sheet.duty(STARTED, "became looked after", began)
                .due(sheet.workingDays()
                        .workingDaysAfter(began, sheet.number(EDUCATION_PLAN_STARTED_WORKING_DAYS, began)));
        var ready = sheet.duty(READY, "became looked after", began).dueBy(CarePlanning.firstReview(sheet, care));
        if (birth == null || !care.beganExactly()) {
            var missing = MissingFact.of(birth == null ? FactKind.BIRTH_DATE : FactKind.CARE_PERIOD_START);
            started.cannotTell(missing);
            ready.cannotTell(missing);
        } else {
            started.metByFirst(FactKind.EDUCATION_PLAN_STARTED, began.minusYears(1), began);
            ready.metByFirst(FactKind.EDUCATION_PLAN_AVAILABLE, began.minusYears(1), began);
        }
        started.add();
        ready.add();
    }

    private static Rule guidance(String id, String title, String forChild) {
        return Rule.timed(
                        id,
                        title,
                        forChild,
                        Confidence.B,
                        Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "5"),
                        Citation.part(Instrument.EDUCATION_GUIDANCE, "personal education plans"))
                .standing(Standing.STATUTORY_GUIDANCE);
    }
}
